CREATE TABLE "departures" (
	"install_id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_searches" (
	"install_id" uuid PRIMARY KEY NOT NULL,
	"people" text[] NOT NULL,
	"after_ticket_id" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "past_tickets" ADD COLUMN "named_people" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "past_users" ADD COLUMN "names_sealed" text;--> statement-breakpoint
ALTER TABLE "past_users" ADD COLUMN "search_pending" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "past_users" ADD COLUMN "full_marks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "past_users" ADD COLUMN "alone_marks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_searches" ADD CONSTRAINT "name_searches_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "past_users_to_search" ON "past_users" USING btree ("install_id") WHERE search_pending;--> statement-breakpoint
CREATE INDEX "past_users_sought" ON "past_users" USING btree ("install_id") WHERE full_marks <> '{}';--> statement-breakpoint
CREATE INDEX "past_users_by_full_mark" ON "past_users" USING gin ("full_marks");--> statement-breakpoint
UPDATE "past_users" SET "search_pending" = true WHERE "name" IS NULL;
