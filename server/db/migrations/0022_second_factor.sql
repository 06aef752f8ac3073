ALTER TABLE "people" ALTER COLUMN "totp_last_step" SET DATA TYPE integer USING "totp_last_step"::integer;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "recovery_hashes" text[];