CREATE TABLE "ledger_listings" (
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"listed" integer NOT NULL,
	"unreadable" integer NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_listings_install_id_kind_day_pk" PRIMARY KEY("install_id","kind","day")
);
--> statement-breakpoint
CREATE TABLE "ledger_sample_days" (
	"install_id" uuid NOT NULL,
	"day" date NOT NULL,
	"comments" integer NOT NULL,
	"agreeing" integer NOT NULL,
	CONSTRAINT "ledger_sample_days_install_id_day_pk" PRIMARY KEY("install_id","day")
);
--> statement-breakpoint
ALTER TABLE "ledger_samples" ADD COLUMN "agreeing" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "account_things" ADD COLUMN "created_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "ledger_listings" ADD CONSTRAINT "ledger_listings_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_sample_days" ADD CONSTRAINT "ledger_sample_days_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
UPDATE "ledger_samples" SET "agreeing" = greatest("tickets" - "differences", 0);
--> statement-breakpoint
UPDATE "streams" SET "position" = NULL WHERE "name" = 'organizations';
