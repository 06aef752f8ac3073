CREATE TABLE "replies" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"language" text NOT NULL,
	"others" text NOT NULL,
	"rests_on" text[] NOT NULL,
	"basis" text,
	"made_with" text,
	"inputs" text,
	"ingredients" json,
	"reply_id" uuid,
	"body" json,
	"made_at" timestamp with time zone,
	"wanted_at" timestamp with time zone,
	"is_wanted_anew" boolean DEFAULT false NOT NULL,
	"failure" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone,
	CONSTRAINT "replies_install_id_ticket_id_language_others_pk" PRIMARY KEY("install_id","ticket_id","language","others")
);
--> statement-breakpoint
CREATE TABLE "reply_feedback" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"reply_id" uuid NOT NULL,
	"agent_id" text NOT NULL,
	"thumb" text NOT NULL,
	"made_with" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "reply_feedback_install_id_ticket_id_reply_id_agent_id_pk" PRIMARY KEY("install_id","ticket_id","reply_id","agent_id")
);
--> statement-breakpoint
ALTER TABLE "model_calls" ADD COLUMN "other_ticket_ids" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_install_id_ticket_id_briefs_install_id_ticket_id_fk" FOREIGN KEY ("install_id","ticket_id") REFERENCES "public"."briefs"("install_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_feedback" ADD CONSTRAINT "reply_feedback_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;