ALTER TABLE "streams" ADD COLUMN "pace_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "streams" ADD COLUMN "pace_rows" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "streams" ADD COLUMN "rows_per_minute" integer;