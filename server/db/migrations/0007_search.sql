CREATE TABLE "corpora" (
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"documents" integer NOT NULL,
	"terms" bigint NOT NULL,
	"languages" jsonb NOT NULL,
	CONSTRAINT "corpora_install_id_kind_pk" PRIMARY KEY("install_id","kind")
);
--> statement-breakpoint
CREATE TABLE "corpus_terms" (
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"term" integer NOT NULL,
	"documents" integer NOT NULL,
	CONSTRAINT "corpus_terms_install_id_kind_term_pk" PRIMARY KEY("install_id","kind","term")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"document_id" text NOT NULL,
	"locale" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"brand_id" text,
	"topic" text,
	"article_id" text,
	"is_restricted" boolean DEFAULT false NOT NULL,
	"solved_by" jsonb,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"words" text,
	"terms" integer[] NOT NULL,
	CONSTRAINT "documents_install_id_kind_document_id_locale_pk" PRIMARY KEY("install_id","kind","document_id","locale")
);
--> statement-breakpoint
ALTER TABLE "past_comments" ADD COLUMN "author_role" text;--> statement-breakpoint
ALTER TABLE "past_comments" ADD COLUMN "origins" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "past_comments" ADD COLUMN "article_ids" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "past_tickets" ADD COLUMN "needs_index" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "corpora" ADD CONSTRAINT "corpora_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corpus_terms" ADD CONSTRAINT "corpus_terms_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_by_term" ON "documents" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "past_tickets_to_index" ON "past_tickets" USING btree ("install_id","ticket_id") WHERE needs_index;