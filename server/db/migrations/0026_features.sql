CREATE TABLE "job_hours" (
	"install_id" uuid NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"done" integer NOT NULL,
	"failed" integer NOT NULL,
	CONSTRAINT "job_hours_install_id_hour_pk" PRIMARY KEY("install_id","hour")
);
--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "briefs_off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "recommendations_off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "replies_off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "left_until_opened" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "topic_settings" ADD COLUMN "off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "topic_settings" ADD COLUMN "mode_before" text;--> statement-breakpoint
ALTER TABLE "job_hours" ADD CONSTRAINT "job_hours_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;