CREATE TABLE "document_vectors" (
	"install_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"document_id" text NOT NULL,
	"locale" text NOT NULL,
	"embedder" text NOT NULL,
	"dimensions" integer NOT NULL,
	"fingerprint" text NOT NULL,
	"vector" "bytea",
	CONSTRAINT "document_vectors_install_id_kind_document_id_locale_pk" PRIMARY KEY("install_id","kind","document_id","locale")
);
--> statement-breakpoint
CREATE TABLE "embedding_runs" (
	"install_id" uuid PRIMARY KEY NOT NULL,
	"pages" integer DEFAULT 0 NOT NULL,
	"tried_at" timestamp with time zone,
	"failure" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"retry_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "model_settings" ADD COLUMN "search_on" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "model_settings" ADD COLUMN "embeddings_model" text;--> statement-breakpoint
ALTER TABLE "model_settings" ADD COLUMN "embeddings_price_per_million" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "document_vectors" ADD CONSTRAINT "document_vectors_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_vectors" ADD CONSTRAINT "document_vectors_of_document" FOREIGN KEY ("install_id","kind","document_id","locale") REFERENCES "public"."documents"("install_id","kind","document_id","locale") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embedding_runs" ADD CONSTRAINT "embedding_runs_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_vectors_of_embedder" ON "document_vectors" USING btree ("install_id","embedder","kind");