CREATE TABLE "model_briefs" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"locale" text NOT NULL,
	"basis" text,
	"made_with" text,
	"body" json,
	"made_at" timestamp with time zone,
	"wanted_at" timestamp with time zone,
	"opened_at" timestamp with time zone NOT NULL,
	"failure" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone,
	CONSTRAINT "model_briefs_install_id_ticket_id_locale_pk" PRIMARY KEY("install_id","ticket_id","locale")
);
--> statement-breakpoint
CREATE TABLE "model_calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"install_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"feature" text NOT NULL,
	"ticket_id" text,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"prompt" text NOT NULL,
	"prompt_version" integer NOT NULL,
	"guidance_version" integer NOT NULL,
	"outcome" text NOT NULL,
	"tokens_in" integer NOT NULL,
	"tokens_out" integer NOT NULL,
	"cost" double precision NOT NULL,
	"took_ms" integer NOT NULL,
	"masked" jsonb NOT NULL,
	"sent" json,
	"received" text,
	"removed" json,
	"dropped" json
);
--> statement-breakpoint
CREATE TABLE "model_guidance" (
	"install_id" uuid NOT NULL,
	"feature" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid,
	CONSTRAINT "model_guidance_install_id_feature_version_pk" PRIMARY KEY("install_id","feature","version")
);
--> statement-breakpoint
CREATE TABLE "model_rests" (
	"install_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"failures" integer NOT NULL,
	"rests_until" timestamp with time zone,
	CONSTRAINT "model_rests_install_id_provider_pk" PRIMARY KEY("install_id","provider")
);
--> statement-breakpoint
CREATE TABLE "model_settings" (
	"install_id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"kind" text,
	"base_url" text,
	"api_key_sealed" text,
	"model" text,
	"fast_model" text,
	"context_tokens" integer,
	"shape" text,
	"price_per_million_in" double precision DEFAULT 0 NOT NULL,
	"price_per_million_out" double precision DEFAULT 0 NOT NULL,
	"briefs_on" boolean DEFAULT true NOT NULL,
	"replies_on" boolean DEFAULT true NOT NULL,
	"topics_on" boolean DEFAULT false NOT NULL,
	"daily_tokens" bigint,
	"daily_cost" double precision,
	"withheld" text[] DEFAULT '{}' NOT NULL,
	"xray_days" integer DEFAULT 30 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_spending" (
	"install_id" uuid NOT NULL,
	"day" text NOT NULL,
	"tokens" bigint DEFAULT 0 NOT NULL,
	"cost" double precision DEFAULT 0 NOT NULL,
	"reserved_tokens" bigint DEFAULT 0 NOT NULL,
	"reserved_cost" double precision DEFAULT 0 NOT NULL,
	CONSTRAINT "model_spending_install_id_day_pk" PRIMARY KEY("install_id","day")
);
--> statement-breakpoint
CREATE TABLE "model_usage" (
	"install_id" uuid NOT NULL,
	"day" text NOT NULL,
	"feature" text NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"tokens_in" bigint DEFAULT 0 NOT NULL,
	"tokens_out" bigint DEFAULT 0 NOT NULL,
	"cost" double precision DEFAULT 0 NOT NULL,
	"took_ms" bigint DEFAULT 0 NOT NULL,
	"dropped" integer DEFAULT 0 NOT NULL,
	"kept" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "model_usage_install_id_day_feature_pk" PRIMARY KEY("install_id","day","feature")
);
--> statement-breakpoint
ALTER TABLE "model_briefs" ADD CONSTRAINT "model_briefs_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_briefs" ADD CONSTRAINT "model_briefs_install_id_ticket_id_briefs_install_id_ticket_id_fk" FOREIGN KEY ("install_id","ticket_id") REFERENCES "public"."briefs"("install_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_guidance" ADD CONSTRAINT "model_guidance_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_rests" ADD CONSTRAINT "model_rests_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_settings" ADD CONSTRAINT "model_settings_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_spending" ADD CONSTRAINT "model_spending_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_usage" ADD CONSTRAINT "model_usage_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "model_calls_by_time" ON "model_calls" USING btree ("install_id","at");--> statement-breakpoint
CREATE INDEX "model_calls_of_ticket" ON "model_calls" USING btree ("install_id","ticket_id");