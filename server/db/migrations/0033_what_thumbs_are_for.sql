ALTER TABLE "feedback" ADD COLUMN "written_id" uuid;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "ground" json;--> statement-breakpoint
ALTER TABLE "recommendation_feedback" ADD COLUMN "ground" json;--> statement-breakpoint
ALTER TABLE "model_briefs" ADD COLUMN "written_id" uuid;--> statement-breakpoint
ALTER TABLE "model_calls" ADD COLUMN "written_id" uuid;--> statement-breakpoint
ALTER TABLE "reply_feedback" ADD COLUMN "ground" json;