import type { Shelf } from '../briefs/read-shelf.ts';
import type { Deps } from '../deps.ts';
import type { Recorder } from '../events/create-recorder.ts';
import type { SigningSecrets } from '../events/find-signing-secret.ts';
import type { Install } from '../installs/install.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { UseNotes } from '../use/create-use-notes.ts';
import type { Recommended } from '../recommendations/read-recommended.ts';
import type { StoredReplies } from '../replies/read-replies.ts';
import type { StoredTopic } from '../topics/read-topic.ts';
import type { SignedIn } from '../people/store.ts';

/** What the doors are handed besides `Deps`. */
export interface AppDeps extends Deps {
  record: Recorder;
  secrets: SigningSecrets;
  /** What this process counts. */
  metrics: Metrics;
  /** What it counts for the admins of each account. */
  use: UseNotes;
  /** Folder of the built console; `undefined` where there is none (tests of the API alone). */
  consoleDir: string | undefined;
}

/** What middleware leaves for the handlers of a request. */
export interface AppEnv {
  Variables: {
    requestId: string;
    install: Install;
    /** Whom the sidebar claims to speak for; empty when it could not tell. It authorises nothing. */
    agentId: string;
    /** What is stored about the ticket in the address. */
    shelf: Shelf;
    /** What is stored of its recommendations. */
    recommended: Recommended;
    /** What is stored of replies to its customer. */
    replies: StoredReplies;
    /** What is stored of its topic. */
    topic: StoredTopic;
    signedIn: SignedIn;
  };
}
