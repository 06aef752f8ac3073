CREATE TABLE "account_things" (
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"zendesk_id" text NOT NULL,
	"name" text NOT NULL,
	"belongs_to" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_things_install_id_kind_zendesk_id_pk" PRIMARY KEY("install_id","kind","zendesk_id")
);
--> statement-breakpoint
CREATE TABLE "past_articles" (
	"install_id" uuid NOT NULL,
	"article_id" text NOT NULL,
	"locale" text NOT NULL,
	"brand_id" text NOT NULL,
	"section_id" text,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"user_segment_id" text,
	"is_outdated" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "past_articles_install_id_article_id_locale_pk" PRIMARY KEY("install_id","article_id","locale")
);
--> statement-breakpoint
CREATE TABLE "past_users" (
	"install_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"name" text,
	"role" text NOT NULL,
	"organization_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"name_marks" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "past_users_install_id_user_id_pk" PRIMARY KEY("install_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "account_things" ADD CONSTRAINT "account_things_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_articles" ADD CONSTRAINT "past_articles_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_users" ADD CONSTRAINT "past_users_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "past_articles_by_brand" ON "past_articles" USING btree ("install_id","brand_id","locale");