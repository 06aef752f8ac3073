CREATE TABLE "feedback" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"version" integer NOT NULL,
	"agent_id" text NOT NULL,
	"thumb" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "feedback_install_id_ticket_id_version_agent_id_pk" PRIMARY KEY("install_id","ticket_id","version","agent_id")
);
--> statement-breakpoint
CREATE TABLE "looks" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"visit" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"entries" integer NOT NULL,
	"until" text,
	"last_at" timestamp with time zone,
	"last_entries" integer,
	"last_until" text,
	CONSTRAINT "looks_install_id_ticket_id_agent_id_pk" PRIMARY KEY("install_id","ticket_id","agent_id")
);
--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "briefs_on" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "installs" ADD COLUMN "uses_internal_notes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "last_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "looks" ADD CONSTRAINT "looks_install_id_installs_id_fk" FOREIGN KEY ("install_id") REFERENCES "public"."installs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "looks_by_time" ON "looks" USING btree ("at");--> statement-breakpoint
UPDATE "tickets" SET "last_version" = "briefs"."version" FROM "briefs" WHERE "briefs"."install_id" = "tickets"."install_id" AND "briefs"."ticket_id" = "tickets"."ticket_id";--> statement-breakpoint
UPDATE "tickets" SET "wanted_seq" = "wanted_seq" + 1 WHERE "made_seq" > 0;--> statement-breakpoint
DELETE FROM "briefs";
