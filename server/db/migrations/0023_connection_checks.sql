CREATE TABLE "connection_checks" (
	"install_id" uuid NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"code" text,
	"message" text,
	"advice" text,
	"action" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "connection_checks_install_id_name_pk" PRIMARY KEY("install_id","name")
);
--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "widget_secret_written_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "widget_verified_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "widget_refused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "widget_refused_for" text;--> statement-breakpoint
ALTER TABLE "connection_checks" ADD CONSTRAINT "connection_checks_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;