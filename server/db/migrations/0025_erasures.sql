CREATE TABLE "erasures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"zendesk_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"person_name" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"tickets" integer DEFAULT 0 NOT NULL,
	"tickets_done" integer DEFAULT 0 NOT NULL,
	"purged" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"finished_at" timestamp with time zone,
	"signature" text
);
--> statement-breakpoint
CREATE TABLE "tombstones" (
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"zendesk_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "tombstones_install_id_kind_zendesk_id_pk" PRIMARY KEY("install_id","kind","zendesk_id")
);
--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;