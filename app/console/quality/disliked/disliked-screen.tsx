import { styled } from 'styled-components';
import type { DislikedView } from '../../../../server/contract/disliked.ts';
import { AccountPage } from '../../account-page/account-page.tsx';
import { useWords } from '../../language/use-words.ts';
import { CallParts } from '../../models/call-parts.tsx';
import { modelsWords } from '../../models/models-words.ts';
import { useApiRemote } from '../../api/use-api-remote.ts';
import { qualityHref } from '../../router/read-route.ts';
import { RemotePart } from '../../ui/remote-part.tsx';
import { qualityWords } from '../quality-words.ts';
import { AboutCard } from './about-card.tsx';
import { CallsCard } from './calls-card.tsx';
import { dislikedWords } from './disliked-words.ts';
import { MadeCard } from './made-card.tsx';

interface DislikedScreenProps {
  id: string;
  /** Which one, as the list names it. */
  dislikedKey: string;
}

/** One thing that did not help, beside how it was made: the X-ray of the very call, or what a rule rested on. */
export function DislikedScreen({ id, dislikedKey }: DislikedScreenProps) {
  const { t } = useWords(dislikedWords);
  const quality = useWords(qualityWords);
  const used = useApiRemote(`disliked ${id} ${dislikedKey}`, (api, signal) =>
    api.disliked(id, dislikedKey, signal),
  );
  const below = { href: qualityHref(id), name: quality.t('title') };
  return (
    <AccountPage id={id} part="quality" title={t('title')} below={below}>
      {({ subdomain }) => (
        <RemotePart used={used} what={t('theDisliked')}>
          {(disliked) => (
            <Beside>
              <div>
                <AboutCard subdomain={subdomain} disliked={disliked} />
                {isByModel(disliked) && <MadeCard subdomain={subdomain} disliked={disliked} />}
              </div>
              <div>
                {isByModel(disliked) ? (
                  <Calls id={id} disliked={disliked} />
                ) : (
                  <MadeCard subdomain={subdomain} disliked={disliked} />
                )}
              </div>
            </Beside>
          )}
        </RemotePart>
      )}
    </AccountPage>
  );
}

function isByModel({ madeWith }: DislikedView): boolean {
  return madeWith !== undefined;
}

/** What wrote it comes first: of a long conversation the calls before it only read parts. */
function Calls({ id, disliked }: { id: string; disliked: DislikedView }) {
  const [last, ...others] = disliked.calls;
  const isKnown = last !== undefined;
  const { t } = useWords(modelsWords);
  return (
    <>
      {isKnown && <CallParts id={id} callId={last.id} title={t('call')} />}
      {(others.length > 0 || !isKnown) && (
        <CallsCard id={id} ticketId={disliked.ticketId} others={isKnown ? others : undefined} />
      )}
    </>
  );
}

const Beside = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(360px, 100%), 1fr));
  gap: 0 ${({ theme }) => theme.space.md};
  align-items: start;

  > div {
    min-width: 0;
  }
`;
