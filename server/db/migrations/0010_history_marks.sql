ALTER TABLE "past_tickets" ADD COLUMN "read_seq" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "streams" ADD COLUMN "epoch" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "past_users" ADD COLUMN "forget_pending" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "past_comments_by_author" ON "past_comments" USING btree ("install_id","author_id");--> statement-breakpoint
CREATE INDEX "past_users_to_forget" ON "past_users" USING btree ("install_id") WHERE forget_pending;