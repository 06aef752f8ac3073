CREATE TABLE "use_counts" (
	"install_id" uuid NOT NULL,
	"day" text NOT NULL,
	"group_id" text NOT NULL,
	"kind" text NOT NULL,
	"n" bigint NOT NULL,
	CONSTRAINT "use_counts_install_id_day_group_id_kind_pk" PRIMARY KEY("install_id","day","group_id","kind")
);
--> statement-breakpoint
ALTER TABLE "use_counts" ADD CONSTRAINT "use_counts_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;