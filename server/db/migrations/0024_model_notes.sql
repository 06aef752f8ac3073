CREATE TABLE "model_notes" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"locale" text NOT NULL,
	"hash" text NOT NULL,
	"notes" json NOT NULL,
	"needed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "model_notes_install_id_ticket_id_locale_hash_pk" PRIMARY KEY("install_id","ticket_id","locale","hash")
);
--> statement-breakpoint
ALTER TABLE "model_notes" ADD CONSTRAINT "model_notes_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_notes" ADD CONSTRAINT "model_notes_of_brief" FOREIGN KEY ("install_id","ticket_id","locale") REFERENCES "public"."model_briefs"("install_id","ticket_id","locale") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "model_notes_by_need" ON "model_notes" USING btree ("needed_at");