ALTER TABLE "past_tickets" ADD COLUMN "read_for" text;--> statement-breakpoint
ALTER TABLE "past_tickets" ADD COLUMN "read_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "past_tickets_read_singly" ON "past_tickets" USING btree ("install_id","read_for","read_at") WHERE read_for is not null;