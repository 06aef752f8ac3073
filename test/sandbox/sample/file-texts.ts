/** What the text files of the sample desk say, by their names; all of it made up. */
export const fileTexts: Readonly<Record<string, string>> = {
  'fernhill-crash.log': `Fernhill 6.4.2 (build 20931) on Redmi Note 12, Android 14
account sunita.d@example.in, locale en-IN, device name "Sunita's phone"
08:41:07.112 I app      start, cold, free space 2147 MB
08:41:07.390 I db       opening trips.db, schema 41, wanted 42
08:41:07.402 I db       migration 41 to 42: step 3 of 5 was begun earlier and never ended
08:41:07.418 W db       table map_index_new exists already, 0 rows
08:41:07.419 E db       CREATE TABLE map_index_new: table map_index_new already exists (DB-409)
08:41:07.420 E app      uncaught MigrationException in DatabaseOpener.migrate(DatabaseOpener.kt:188)
08:41:07.421 E app        caused by SQLiteException DB-409
08:41:07.455 I app      trips.db-journal kept, 3 trips, last saved "Roopkund anniversary"
08:41:07.460 F app      closing
`,
  'kestrel-sync.log': `Kestrel firmware 3.2.0, phone app 6.4.1
21:15:02 ble   connected, mtu 247, rssi -64
21:15:03 sync  9 activities on the watch, 4 known to the phone
21:15:03 sync  activity 5 of 9: A0000287.act, 0 bytes
21:15:03 sync  activity 5 of 9: header expected 64 bytes, got 0 (SYN-021)
21:15:33 sync  activity 5 of 9: no answer for 30 s, asking again
21:16:03 sync  activity 5 of 9: no answer for 30 s, asking again
21:16:33 sync  giving up, 4 activities left behind activity 5
21:16:33 ble   disconnected by the phone
`,
  'open-invoices.csv': `order;invoice;net;vat;gross;due in days;sent to
FP-10233;INV-P-4410;1284.00;256.80;1540.80;12;walt@northbank.example
FP-10241;INV-P-4418;312.50;62.50;375.00;19;walt@northbank.example
FP-10260;INV-P-4431;2076.00;415.20;2491.20;27;walt@northbank.example
`,
  'sessions.csv': `time (UTC);city;device;result;pages
18:14;Jakarta;Chrome on Windows;signed in with password;Account, Orders
18:15;Jakarta;Chrome on Windows;left;
18:31;Singapore;Fernhill app on iPhone;password changed;Security
18:43;Singapore;all devices;signed out by support;
`,
  'second-try.txt': `What I did, in this order:

1. Freed 2 GB and restarted the phone.
2. Started the app: logo, then closed.
3. Waited ten minutes with the charger in, started again: the same.
4. Switched flight mode on and started: the same, so it is not the network.

I did NOT press "Clear data".
`,
};
