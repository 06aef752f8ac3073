ALTER TABLE "connect_steps" ADD COLUMN "params" jsonb;--> statement-breakpoint
ALTER TABLE "connection_checks" ADD COLUMN "params" jsonb;--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "notice_params" jsonb;