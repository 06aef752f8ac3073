CREATE TABLE "model_tries" (
	"install_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "made_with" text;--> statement-breakpoint
ALTER TABLE "model_tries" ADD CONSTRAINT "model_tries_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;