import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import { firstQuery } from './queries';
import { readClaims, storedToken, storeToken, takeTokenFromAddress } from './token';
import { TokenBar } from './TokenBar';

export function Explorer() {
  const [token, setToken] = useState(() => {
    takeTokenFromAddress();
    return storedToken();
  });
  const [refused, setRefused] = useState(false);

  const use = (pasted: string) => {
    setRefused(false);
    setToken(storeToken(pasted));
  };

  useEffect(() => {
    const read = () => {
      takeTokenFromAddress();
      setRefused(false);
      setToken(storedToken());
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: '/graphql',
        headers: token ? { Authorization: `Bearer ${token}` } : {},
        enableIncrementalDelivery: false,
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          if (token) setRefused(response.status === 401);
          return response;
        },
      }),
    [token],
  );

  return (
    <>
      <TokenBar token={token} refused={refused} onToken={use} />
      <main>
        {/* Keyed by the token: the schema is asked for again with the new one, and not at all without one. */}
        <GraphiQL key={token} fetcher={fetcher} schema={readClaims(token) ? undefined : null} defaultQuery={firstQuery} />
      </main>
    </>
  );
}
