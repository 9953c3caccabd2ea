import { readClaims } from './token';

interface Props {
  token: string;
  refused: boolean;
  onToken(pasted: string): void;
}

export function TokenBar({ token, refused, onToken }: Props) {
  const state = token ? describe(token, refused) : { good: false, text: 'No token set' };
  return (
    <header>
      <div className="bar">
        <strong>AceGraph</strong>
        <label htmlFor="token">Token</label>
        <input
          id="token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          placeholder="Paste a token (JWT)"
          value={token}
          onChange={event => onToken(event.target.value)}
        />
        {token && <button type="button" onClick={() => onToken('')}>Forget</button>}
        <output className={state.good ? 'good' : 'bad'}>{state.text}</output>
      </div>
      {!state.good && <Hint />}
    </header>
  );
}

function Hint() {
  return (
    <div className="hint" role="note">
      <p>Every request needs a token, introspection too. To get one:</p>
      <ul>
        <li>Demo server: copy one from <code>tokens.json</code> in its data folder (<code>./data/demo/tokens.json</code>).</li>
        <li>Your own server: <code>acegraph token --email you@example.com</code>.</li>
        <li>With an identity provider: its access token.</li>
      </ul>
      <p>
        Paste it above, or open <code>/explorer#token=…</code>. It stays in this browser tab until the tab is closed.
      </p>
    </div>
  );
}

function describe(token: string, refused: boolean) {
  const claims = readClaims(token);
  if (!claims) return { good: false, text: 'This is not a JWT' };
  const until = claims.exp === undefined ? null : new Date(claims.exp * 1000);
  if (until && until.getTime() <= Date.now()) return { good: false, text: `Expired ${until.toLocaleString()}` };
  if (refused) return { good: false, text: 'The server refuses this token' };
  return { good: true, text: [claims.email, until && `until ${until.toLocaleString()}`].filter(Boolean).join(', ') };
}
