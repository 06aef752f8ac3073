import type { TopicsStandingStrings } from './en.ts';

/** Japanese, in the words of Zendesk's own interface. */
export const topicsStandingJa: TopicsStandingStrings = {
  'assign.ask': 'トピックを自動で設定しますか？',
  'assign.more':
    '今後、Sidebrief は {{where}} のチケットに書き込みます。対象は新規チケットの「{{field}}」フィールドが空の場合のみです。このフィールドに関するトリガ、自動化、ルーティングは、エージェントの操作時と同様に実行されます。',
  'assign.about': '正解率 {{targetPercent}}% で、新規チケットの約 {{coverage}} です。',
  'assign.later': '十分に学習されると始まります。',
  'assign.connect': '先に再接続して、チケットへの書き込みを許可する必要があります。',
  'assign.learns': '誤りはエージェントが手動で変更し、Sidebrief がそこから学習します。',
  assign: 'トピックを設定',
  'connect.title': '接続ではチケットへの書き込みが許可されていません',
  'connect.more':
    'フィールドの自動設定にはこの権限が必要です。再接続し、Zendesk のページで許可してください。その他はすべて維持されます。',
  'connect.own':
    'フィールドの自動設定にはこの権限が必要です。再接続し、Zendesk のページで許可してください。その他はすべて維持されます。管理センターの OAuth クライアントで「tickets:write」スコープを許可しておく必要があります。',
  connect: '再接続',
  'connect.failed': 'アカウントを接続できませんでした',
  'noFields.notRead': 'アカウントのフィールドはまだ読み込まれていません',
  'noFields.notRead.more':
    '接続後まもなく自動的に読み込まれます。「Zendesk から更新」で今すぐ実行できます。',
  'noFields.none': 'このアカウントにはドロップダウンフィールドがありません',
  'noFields.none.more':
    'トピックはドロップダウンのオプションです。Zendesk の管理センターで{{link}}を開き、トピックをオプションとする「ドロップダウン」タイプのフィールドを追加して、チケットフォームに配置してください。その後「Zendesk から更新」を押してください。',
  'noFields.path': 'オブジェクトとルール、チケット、フィールド',
  'standing.no-field': 'フィールド未選択',
  'story.no-field':
    'チケットの内容を示すドロップダウンフィールドを選択してください。それまでは何も提案・書き込みされません。',
  'standing.gone': 'フィールドがありません',
  'story.gone': 'フィールドが再び設定されるまで、何も提案・書き込みされません。',
  'story.off': 'エージェントにトピックは表示されず、書き込みもされません。学習内容は保持されます。',
  'standing.learning': '学習中',
  'story.learning':
    'フィールドの過去を学習しています。完了するとエージェントにトピックが表示されます。このページに進捗が反映されます。',
  'standing.suggest': '提案中',
  'story.suggest':
    'エージェントはチケットの横に可能性の高いオプションを見て、クリックで適用します。',
  'standing.assign': 'トピックを設定中',
  'story.assign':
    '十分に確かな新規チケットには自動でトピックが設定され、それ以外はエージェントに提案されます。',
  'standing.not-assigning': '提案のみ',
  'story.not-assigning':
    'トピックは自動設定のはずですが、現在は行われていません。理由は下にあります。エージェントには提案が表示されます。',
  'story.target':
    '正解率 {{percent}}% では、{{span}}が自動設定されます。過去のチケットではそのうち {{precision}} が正解でした。95% の確率で {{low}} から {{high}} の間です。',
  'story.coverage': 'チケットの {{coverage}}',
  'story.unreached': '{{span}}（これまでの学習内容では）。そのため、トピックは自動設定されません。',
  'story.percent': '正解率 {{percent}}% は達成できません',
  'story.highest': '達成できる最大値は {{highest}}% です。',
  'notice.connecting': '接続しています',
  'notice.connecting.more': '少し時間がかかります。進捗はアカウントのページで確認できます。',
  'notice.notConnected': 'このアカウントは接続されていません',
  'notice.notConnected.more':
    '新規チケットにトピックは付かず、フィールドも読み込めません。学習内容は保持されます。',
  'notice.gone': 'Zendesk に「{{title}}」フィールドがありません',
  'notice.gone.number': 'Zendesk に番号 {{id}} のフィールドがありません',
  'notice.gone.more':
    '削除または無効化されたか、ドロップダウンではなくなりました。Zendesk で元に戻してフィールドを更新するか、下で別のものを選択してください。チケットの既存のトピックはそのままです。',
  'notice.little': '学習に必要なデータがまだ足りません',
  'notice.little.none': 'トピック付きの解決済みチケットが十分にそろうと、自動設定が始まります。',
  'notice.little.one':
    'トピックの正解率を判断するには、トピック付きのチケットがあと{{count}}件必要です。エージェントがフィールドを設定すれば日々増えます。履歴を長くすればすぐに補えます。',
  'notice.little.other':
    'トピックの正解率を判断するには、トピック付きのチケットがあと{{count}}件必要です。エージェントがフィールドを設定すれば日々増えます。履歴を長くすればすぐに補えます。',
  'notice.target': '正解率 {{targetPercent}}% は達成できません',
  'notice.target.none':
    'これまでの学習内容では、十分な正解率に達しません。その間、エージェントには提案が表示されます。',
  'notice.target.highest':
    'これまでの学習内容では {{highest}}% が最大です。下の目標を下げるか、このページの診断に従ってフィールドを見直してください。その間、エージェントには提案が表示されます。',
  'notice.failed': '前回の学習が失敗しました',
  'notice.failed.none':
    '成功するまで何も提案されません。自動的に再試行されます。「今すぐ再学習」ですぐに試行できます。',
  'notice.failed.before':
    '以前の学習内容が引き続き使われます。自動的に再試行されます。「今すぐ再学習」ですぐに試行できます。',
  noChoice: '選択できるフィールドはまだありません',
  'noChoice.more': 'この Zendesk アカウントのフィールドは、接続後に読み込めます。',
};
