CREATE TABLE "ledger_counts" (
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"in_zendesk" integer NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_counts_install_id_kind_day_pk" PRIMARY KEY("install_id","kind","day")
);
--> statement-breakpoint
CREATE TABLE "ledger_samples" (
	"install_id" uuid PRIMARY KEY NOT NULL,
	"after_ticket_id" text DEFAULT '' NOT NULL,
	"tickets" integer DEFAULT 0 NOT NULL,
	"comments" integer DEFAULT 0 NOT NULL,
	"differences" integer DEFAULT 0 NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ledger_counts" ADD CONSTRAINT "ledger_counts_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_samples" ADD CONSTRAINT "ledger_samples_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;