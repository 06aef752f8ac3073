CREATE TABLE "briefs" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"fingerprint" text NOT NULL,
	"version" integer NOT NULL,
	"read_seq" bigint NOT NULL,
	"body" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "briefs_install_id_ticket_id_pk" PRIMARY KEY("install_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "connect_steps" (
	"install_id" uuid NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"code" text,
	"message" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "connect_steps_install_id_name_pk" PRIMARY KEY("install_id","name")
);
--> statement-breakpoint
CREATE TABLE "dropdown_fields" (
	"install_id" uuid NOT NULL,
	"field_id" text NOT NULL,
	"title" text NOT NULL,
	"options" jsonb NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dropdown_fields_install_id_field_id_pk" PRIMARY KEY("install_id","field_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"install_id" uuid NOT NULL,
	"event_id" text NOT NULL,
	"type" text NOT NULL,
	"ticket_id" text,
	"occurred_at" timestamp with time zone,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_install_id_event_id_pk" PRIMARY KEY("install_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"install_id" uuid PRIMARY KEY NOT NULL,
	"access_token_sealed" text NOT NULL,
	"refresh_token_sealed" text,
	"scopes" text[] NOT NULL,
	"generation" integer NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"refreshed_at" timestamp with time zone NOT NULL,
	"refreshing_by" uuid,
	"refreshing_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "installs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"subdomain" text,
	"status" text NOT NULL,
	"app_id" text,
	"oauth_client_id" text,
	"oauth_client_secret_sealed" text,
	"installation_id" text,
	"installation_choices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"webhook_id" text,
	"signing_secret_sealed" text,
	"widget_secret_sealed" text,
	"widget_secret_seen_at" timestamp with time zone,
	"next_widget_secret_sealed" text,
	"next_widget_secret_written_at" timestamp with time zone,
	"previous_widget_secret_sealed" text,
	"previous_widget_secret_until" timestamp with time zone,
	"notice_code" text,
	"notice_message" text,
	"last_event_at" timestamp with time zone,
	"connected_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "oauth_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"install_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"subdomain" text NOT NULL,
	"state_hash" text,
	"verifier_sealed" text,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "oauth_requests_state_hash_unique" UNIQUE("state_hash")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "rereads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "setup_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"wanted_seq" bigint DEFAULT 0 NOT NULL,
	"wanted_at" timestamp with time zone NOT NULL,
	"made_seq" bigint DEFAULT 0 NOT NULL,
	"read_seq" bigint DEFAULT 0 NOT NULL,
	"newest_entry_id" text,
	"newest_entry_seq" bigint DEFAULT 0 NOT NULL,
	"stored_seq" bigint DEFAULT 0 NOT NULL,
	"zendesk_updated_at" timestamp with time zone,
	"forgotten_seq" bigint DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failure_code" text,
	"retry_at" timestamp with time zone,
	CONSTRAINT "tickets_install_id_ticket_id_pk" PRIMARY KEY("install_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "unknown_events" (
	"install_id" uuid NOT NULL,
	"type" text NOT NULL,
	"count" bigint NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "unknown_events_install_id_type_pk" PRIMARY KEY("install_id","type")
);
--> statement-breakpoint
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connect_steps" ADD CONSTRAINT "connect_steps_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dropdown_fields" ADD CONSTRAINT "dropdown_fields_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oauth_requests" ADD CONSTRAINT "oauth_requests_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rereads" ADD CONSTRAINT "rereads_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unknown_events" ADD CONSTRAINT "unknown_events_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_by_time" ON "events" USING btree ("received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "installs_one_per_subdomain" ON "installs" USING btree ("subdomain") WHERE status in ('connecting', 'active', 'reauthorization-required');--> statement-breakpoint
CREATE INDEX "rereads_by_time" ON "rereads" USING btree ("install_id","at");--> statement-breakpoint
CREATE INDEX "sign_in_failures_by_key" ON "sign_in_failures" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "tickets_behind" ON "tickets" USING btree ("wanted_at") WHERE made_seq < wanted_seq;