CREATE TABLE "recommendation_feedback" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"version" integer NOT NULL,
	"agent_id" text NOT NULL,
	"kind" text NOT NULL,
	"found_id" text NOT NULL,
	"locale" text NOT NULL,
	"thumb" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "recommendation_feedback_install_id_ticket_id_version_agent_id_kind_found_id_locale_pk" PRIMARY KEY("install_id","ticket_id","version","agent_id","kind","found_id","locale")
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"asked" json NOT NULL,
	"fingerprint" text NOT NULL,
	"wanted_at" timestamp with time zone NOT NULL,
	"made_for" text,
	"version" integer DEFAULT 0 NOT NULL,
	"finds" json,
	"out_of" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp with time zone,
	CONSTRAINT "recommendations_install_id_ticket_id_pk" PRIMARY KEY("install_id","ticket_id")
);
--> statement-breakpoint
ALTER TABLE "recommendation_feedback" ADD CONSTRAINT "recommendation_feedback_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;