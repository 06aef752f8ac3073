CREATE TABLE "past_attachments" (
	"install_id" uuid NOT NULL,
	"ticket_id" text NOT NULL,
	"comment_id" text NOT NULL,
	"attachment_id" text NOT NULL,
	"text" text,
	"why" text,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "past_attachments_install_id_ticket_id_comment_id_attachment_id_pk" PRIMARY KEY("install_id","ticket_id","comment_id","attachment_id")
);
--> statement-breakpoint
ALTER TABLE "past_attachments" ADD CONSTRAINT "past_attachments_install_id_ticket_id_comment_id_past_comments_install_id_ticket_id_comment_id_fk" FOREIGN KEY ("install_id","ticket_id","comment_id") REFERENCES "public"."past_comments"("install_id","ticket_id","comment_id") ON DELETE cascade ON UPDATE no action;