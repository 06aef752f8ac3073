CREATE TABLE "retention" (
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"days" integer,
	"applied_at" timestamp with time zone,
	"removed" integer DEFAULT 0 NOT NULL,
	"removed_in_all" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "retention_install_id_kind_pk" PRIMARY KEY("install_id","kind")
);
--> statement-breakpoint
ALTER TABLE "retention" ADD CONSTRAINT "retention_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;