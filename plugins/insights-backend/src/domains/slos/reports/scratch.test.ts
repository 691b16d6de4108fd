import { writeFileSync } from 'node:fs';
import { TestDatabases } from '@backstage/backend-test-utils';
import { slosOnDatabase } from '../__testUtils__/slosOnDatabase';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { DatabaseBucketStore } from '../buckets/DatabaseBucketStore';
import { SliSources } from '../series/SliSources';
import { createSloReports } from './createSloReports';
import { sloText } from '../__testUtils__/sloText';

jest.setTimeout(600_000);
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

it('sample', async () => {
  const on = await slosOnDatabase(databases, 'SQLITE_3');
  const portal = await on.replica();
  const names = ['checkout-answers','search-fast','größe-ähnlich','payments-slices','login','silent'];
  const titles = ['Checkout answers','Search is fast enough for people who look for things in a very long catalogue','Größe & Ähnlichkeit – Пример Ελληνικά','Payments by the slice','Login','Nobody knows'];
  const many = Number(process.env.MANY ?? 0);
  const texts = names.map((n,i)=> sloText(n.replace(/[^a-z-]/g,'x'), { service: i%2? 'search':'checkout', target: [0.999,0.95,0.99,0.995,0.9995,0.99][i], ...(i===3&&{method:'Timeslices', slice:', timeSliceTarget: 0.95, timeSliceWindow: 5m'}) }).replace(/displayName: '[^']*'/, `displayName: '${titles[i]}'`));
  for (let i=0;i<many;i++) texts.push(sloText(`many-${i}`, {service:'checkout', target:0.999}));
  for (let i=0;i<texts.length;i+=50) { const a = await portal.api.post('/slo-definitions', { text: texts.slice(i,i+50).join('---\n') }); if (a.status!==201) throw new Error(a.text.slice(0,2000)); }
  const byId = new Map<string,string>();
  for (const n of names) { const nn=n.replace(/[^a-z-]/g,'x'); const { body } = await portal.api.get(`/slos/${nn}`); byId.set(body.series[0].id, nn); }
  on.source.counts = (series, seconds) => {
    const n = byId.get(series);
    const hour = Math.floor(seconds/3600)%24;
    const h = Math.floor(seconds/3600);
    const total = 400 + hour*37;
    if (n==='silent') return undefined;
    const noise = ((h*7919)%101)/101;
    const base = n==='checkout-answers' ? 0.0004 : 0.0001;
    const incident = Math.floor(seconds/86400)%9===2 && hour<3 && n!=='login' ? 0.05 : 0;
    return [total - Math.round(total*(base+incident)+noise*0.6), total];
  };
  on.wait(5.6*86400);
  const t0=Date.now();
  await portal.round();
  const t1=Date.now(); const c1=process.cpuUsage();
  await portal.api.put('/slo-definitions/login', { text: sloText('login', {target: 0.9999}) }, {'If-Match':'*'});
  const mk=(id:string,title:string,kind:string,at:string,endsAt?:string)=>({id,source:'demo',title,kind,at,...(endsAt&&{endsAt})});
  const reports = createSloReports({ database: on.knex, buckets: new DatabaseBucketStore(on.knex), sources: new SliSources([Object.assign(on.source,{isExample:true})]), clock: {now:()=>new Date(on.now()*1000)},
    services: { refresh: async()=>{}, factsOf: s=>({entityRef:'component:default/'+s, owner: 'group:default/team-'+s, system:'system:default/shop'}) },
    signals: { listEntityMarkers: async () => [mk('d1','Deploy 4.12.0','deploy','2026-11-02T00:05:00Z'),mk('i7','INC-2041 Card payments fail for some customers in the evening','incident','2026-11-11T00:00:00Z','2026-11-11T02:30:00Z'),mk('d2','Deploy 4.13.0','deploy','2026-11-19T23:50:00Z'),mk('d3','Deploy 4.13.1','deploy','2026-11-20T00:50:00Z'),mk('d4','Deploy 4.13.2','deploy','2026-11-20T01:40:00Z'),mk('d5','Deploy 4.13.3','deploy','2026-11-28T01:40:00Z'),mk('d6','Deploy 4.13.4','deploy','2026-11-28T23:40:00Z')] as never },
    alerts: { spansOf: async slo => slo.startsWith('c')? [{id:'alert:1',kind:'alert',title:'Page: burns 14.4 times as fast over 1 hour',startSeconds:Date.parse('2026-11-11T00:20:00Z')/1000,endSeconds:Date.parse('2026-11-11T03:20:00Z')/1000}]:[] } });
  const api = createTestApi(reports.routes);
  const answer = await api.post('/slo-reports', { title: 'Service levels of the shop, November 2026', period: { kind: 'month', of: process.env.OF ?? '2026-11' }, preliminary: true, timeZone: 'Europe/Berlin', scope: {} });
  const t2=Date.now(); const c2=process.cpuUsage(c1);
  if (answer.status !== 201) throw new Error(answer.text.slice(0, 2000));
  const pdf = await api.get(`/slo-reports/${answer.body.id}/pdf`);
  const t3=Date.now(); const c3=process.cpuUsage(c1);
  const csv = await api.get(`/slo-reports/${answer.body.id}/csv`);
  const v = await api.get(`/slo-reports/${answer.body.id}/verification`);
  const t4=Date.now();
  writeFileSync('/tmp/report.pdf', pdf.body);
  writeFileSync('/tmp/report.csv', csv.text);
  writeFileSync('/tmp/report.json', JSON.stringify(answer.body, null, 1));
  console.log(JSON.stringify(v.body).slice(0,1500), pdf.headers, csv.headers, {cpuCreate:c2.user/1000, cpuBoth: c3.user/1000, collect: t1-t0, create: t2-t1, pdf: t3-t2, csvverify: t4-t3, json: answer.text.length, pdfBytes: pdf.body.length});
});
