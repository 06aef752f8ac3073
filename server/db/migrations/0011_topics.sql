CREATE TABLE "ticket_topics" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"field_id" text NOT NULL,
	"asked" json NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"current" text,
	"seen_at" timestamp with time zone NOT NULL,
	"wanted_at" timestamp with time zone,
	"version" integer DEFAULT 0 NOT NULL,
	"made_with" text,
	"ranked" json,
	"fits" boolean,
	"made_at" timestamp with time zone,
	"write_state" text,
	"write_code" text,
	"write_value" text,
	"write_confidence" real,
	"write_at" timestamp with time zone,
	"choice" text,
	"choice_value" text,
	"choice_at" timestamp with time zone,
	"lesson" text,
	"lesson_at" timestamp with time zone,
	CONSTRAINT "ticket_topics_install_id_ticket_id_pk" PRIMARY KEY("install_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "topic_classifiers" (
	"install_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"field_id" text NOT NULL,
	"trained_at" timestamp with time zone NOT NULL,
	"took_ms" integer NOT NULL,
	"examples" integer NOT NULL,
	"options" integer NOT NULL,
	"out_of" integer NOT NULL,
	"size" integer NOT NULL,
	"figures" jsonb NOT NULL,
	"packed" "bytea",
	CONSTRAINT "topic_classifiers_install_id_version_pk" PRIMARY KEY("install_id","version")
);
--> statement-breakpoint
CREATE TABLE "topic_options" (
	"install_id" uuid NOT NULL,
	"field_id" text NOT NULL,
	"option_id" text NOT NULL,
	"value" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"former_values" text[] DEFAULT '{}' NOT NULL,
	"gone_at" timestamp with time zone,
	CONSTRAINT "topic_options_install_id_field_id_option_id_pk" PRIMARY KEY("install_id","field_id","option_id")
);
--> statement-breakpoint
CREATE TABLE "topic_settings" (
	"install_id" uuid PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"field_id" text,
	"target_percent" integer NOT NULL,
	"assign_since" timestamp with time zone,
	"train_wanted_at" timestamp with time zone,
	"train_started_at" timestamp with time zone,
	"train_failed_at" timestamp with time zone,
	"words_gone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"install_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"person_id" uuid,
	"agent_id" text,
	"ticket_id" text,
	"code" text,
	"value" text,
	"confidence" real,
	"version" integer,
	"details" jsonb
);
--> statement-breakpoint
ALTER TABLE "past_tickets" ADD COLUMN "subject_changed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "ticket_topics" ADD CONSTRAINT "ticket_topics_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_classifiers" ADD CONSTRAINT "topic_classifiers_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_options" ADD CONSTRAINT "topic_options_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_settings" ADD CONSTRAINT "topic_settings_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ticket_topics_by_lesson" ON "ticket_topics" USING btree ("install_id","lesson_at");--> statement-breakpoint
CREATE INDEX "activities_by_time" ON "activities" USING btree ("install_id","at");--> statement-breakpoint
CREATE INDEX "activities_of_ticket" ON "activities" USING btree ("install_id","ticket_id");