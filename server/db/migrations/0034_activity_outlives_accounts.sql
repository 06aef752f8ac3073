ALTER TABLE "activities" DROP CONSTRAINT "activities_install_id_installs_id_fk";
--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "deleted_account_id" uuid;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "deleted_account_name" text;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_of_deleted" ON "activities" USING btree ("deleted_account_id","at");--> statement-breakpoint
UPDATE "activities" SET "deleted_account_id" = ("details"->>'accountId')::uuid, "deleted_account_name" = "value" WHERE "action" = 'account-deleted' AND "details"->>'accountId' IS NOT NULL;
