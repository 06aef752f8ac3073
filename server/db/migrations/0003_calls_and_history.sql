CREATE TABLE "call_budgets" (
	"install_id" uuid NOT NULL,
	"bucket" text NOT NULL,
	"call_limit" integer NOT NULL,
	"remaining" integer NOT NULL,
	"window_ends_at" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone,
	CONSTRAINT "call_budgets_install_id_bucket_pk" PRIMARY KEY("install_id","bucket")
);
--> statement-breakpoint
CREATE TABLE "call_counts" (
	"install_id" uuid NOT NULL,
	"day" date NOT NULL,
	"bucket" text NOT NULL,
	"purpose" text NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"waits" integer DEFAULT 0 NOT NULL,
	"waited_ms" integer DEFAULT 0 NOT NULL,
	"refusals" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "call_counts_install_id_day_bucket_purpose_pk" PRIMARY KEY("install_id","day","bucket","purpose")
);
--> statement-breakpoint
CREATE TABLE "histories" (
	"install_id" uuid PRIMARY KEY NOT NULL,
	"options" jsonb NOT NULL,
	"window_from" timestamp with time zone,
	"started_at" timestamp with time zone NOT NULL,
	"paused_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "past_comments" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"comment_id" text NOT NULL,
	"author_id" text,
	"public" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"text" text NOT NULL,
	"attachments" jsonb NOT NULL,
	CONSTRAINT "past_comments_install_id_ticket_id_comment_id_pk" PRIMARY KEY("install_id","ticket_id","comment_id")
);
--> statement-breakpoint
CREATE TABLE "past_tickets" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"generated_at" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"subject" text,
	"type" text,
	"requester_id" text,
	"assignee_id" text,
	"group_id" text,
	"organization_id" text,
	"brand_id" text,
	"form_id" text,
	"is_messaging" boolean NOT NULL,
	"is_merged" boolean NOT NULL,
	"satisfaction" text,
	"encoded_id" text,
	"tags" text[] NOT NULL,
	"custom_fields" jsonb NOT NULL,
	"left_out" text,
	"read_why" text,
	"read_at_generated" bigint,
	CONSTRAINT "past_tickets_install_id_ticket_id_pk" PRIMARY KEY("install_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "streams" (
	"install_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" text,
	"pages" integer DEFAULT 0 NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"reached_at" timestamp with time zone,
	"last_page_at" timestamp with time zone,
	"caught_up_at" timestamp with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"failure_code" text,
	"retry_at" timestamp with time zone,
	CONSTRAINT "streams_install_id_name_pk" PRIMARY KEY("install_id","name")
);
--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "kept_call_share" integer DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE "call_budgets" ADD CONSTRAINT "call_budgets_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_counts" ADD CONSTRAINT "call_counts_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "histories" ADD CONSTRAINT "histories_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_comments" ADD CONSTRAINT "past_comments_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_tickets" ADD CONSTRAINT "past_tickets_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "streams" ADD CONSTRAINT "streams_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "past_tickets_by_day" ON "past_tickets" USING btree ("install_id","created_at");--> statement-breakpoint
CREATE INDEX "past_tickets_by_requester" ON "past_tickets" USING btree ("install_id","requester_id");