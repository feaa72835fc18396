import { type Reading, speechIn } from './reading';

/** Which verb the words belong to where several stand in one sentence. */
const CASES: [string, Reading[]][] = [
  ['They said: not now.', [['They', 'said', 'not now']]],
  [
    'Chad and Niger have agreed to split an island both claim, their envoys said.',
    [['their envoys', 'said', 'Chad and Niger have agreed to split an island both claim']],
  ],
  [
    'Two firms have complained of delays in receiving data, and have threatened to quit unless they are paid by May.',
    [
      ['Two firms', 'complained of', 'delays in receiving data'],
      ['Two firms', 'threatened', 'quit unless they are paid by May'],
    ],
  ],
  [
    'He said Lima was willing to talk "at any time, but not through megaphones".',
    [['He', 'said', 'Lima was willing to talk "at any time, but not through megaphones"']],
  ],
  [
    'The minister said the two countries should manage the lake jointly, an idea backed by the bank.',
    [['The minister', 'said', 'the two countries should manage the lake jointly']],
  ],
  [
    'The envoy said the port would reopen in May, a claim that traders dispute.',
    [['The envoy', 'said', 'the port would reopen in May']],
  ],
  ['Lima said only that the ship was safe.', [['Lima', 'said', 'the ship was safe']]],
  [
    'Spain will recognise the enclave within weeks, its foreign minister announced on Monday, becoming the fourth country to do so.',
    [['its foreign minister', 'announced', 'Spain will recognise the enclave within weeks']],
  ],
  [
    'The ministry said the fleet might return, though it gave no date.',
    [['The ministry', 'said', 'the fleet might return']],
  ],
  ['The minister told the council: no inspections, no money.', [['The minister', 'told', 'no inspections, no money']]],
  [
    'A spokeswoman said talks were "at a good stage" and refused to say whether quotas were on the table.',
    [['A spokeswoman', 'said', 'talks were "at a good stage"']],
  ],
  [
    'The trade ministry in Delvin said the levy was “null and void” and accused Orra of ignoring its fishermen.',
    [
      ['The trade ministry in Delvin', 'said', 'the levy was “null and void”'],
      ['The trade ministry in Delvin', 'accused', 'of ignoring its fishermen'],
    ],
  ],
  [
    'Kenya said the talks were a farce and condemned the host.',
    [
      ['Kenya', 'said', 'the talks were a farce'],
      ['Kenya', 'condemned', 'the host'],
    ],
  ],
  [
    'The premier welcomed the vote, praised the observers and blamed the rebels for the violence.',
    [
      ['The premier', 'welcomed', 'the vote'],
      ['The premier', 'praised', 'the observers'],
      ['The premier', 'blamed', 'for the violence'],
    ],
  ],
  [
    '"If they shut the pipeline," Horvat said, "we shall sue"; the firm denied any plan to do so.',
    [
      ['Horvat', 'said', 'If they shut the pipeline | we shall sue'],
      ['the firm', 'denied', 'any plan to do so'],
    ],
  ],
  [
    'Kosovo agreed to the plan, its foreign ministry said.',
    [['its foreign ministry', 'said', 'Kosovo agreed to the plan']],
  ],
  [
    'The premier rejected Oman’s call for a freeze on drilling.',
    [
      ['The premier', 'rejected', 'Oman’s call for a freeze on drilling'],
      ['Oman’s', 'call for', 'a freeze on drilling'],
    ],
  ],
  ['Chad rejects it.', [['Chad', 'rejects', 'it']]],
  ['The minister denied that.', [['The minister', 'denied', 'that']]],
  [
    'The president praised what she called a bold choice.',
    [
      ['The president', 'praised', 'what she called a bold choice'],
      ['she', 'called', 'a bold choice'],
    ],
  ],
  [
    "The mayor's office shot back that tolls would hurt local haulers first.",
    [["The mayor's office", 'shot back', 'tolls would hurt local haulers first']],
  ],
  ['The rebels shot down a jet near the port.', []],
  ['The premier shot down the idea of a second vote.', [['The premier', 'shot down', 'the idea of a second vote']]],
  ['She called it a day.', []],
  [
    'The ministry called the ruling "null and void", demanded compensation and vowed to appeal.',
    [
      ['The ministry', 'called', 'the ruling "null and void"'],
      ['The ministry', 'demanded', 'compensation'],
      ['The ministry', 'vowed', 'appeal'],
    ],
  ],
  [
    'He called the offer "an insult" and said it would be returned.',
    [
      ['He', 'called', 'the offer "an insult"'],
      ['He', 'said', 'it would be returned'],
    ],
  ],
  [
    '"There is no plan B," an aide to the president, who asked not to be named, told the BBC.',
    [['an aide to the president, who asked not to be named', 'told', 'There is no plan B']],
  ],
  [
    'The president made clear his opposition to new sanctions.',
    [['The president', 'made clear', 'his opposition to new sanctions']],
  ],
  [
    'The delegates pressed London to suspend the pact while talks go on.',
    [['The delegates', 'pressed', 'suspend the pact while talks go on']],
  ],
  [
    'The union called on the firm to freeze the fare while an audit is carried out.',
    [['The union', 'called on', 'freeze the fare while an audit is carried out']],
  ],
  ['Chad asked its neighbours for a delay while it repairs the port.', [['Chad', 'asked', 'for a delay']]],
  [
    'Peru pressed Chile to keep the pit open after the lease ends.',
    [['Peru', 'pressed', 'keep the pit open after the lease ends']],
  ],
  ['Peru pressed Chile to keep the pit open after the lease had ended.', [['Peru', 'pressed', 'keep the pit open']]],
  ['Peru rejected the fee in a radio interview.', [['Peru', 'rejected', 'the fee']]],
  ['Peru rejected the clause in the letter.', [['Peru', 'rejected', 'the clause in the letter']]],
  ['Haiti rejected the loan while its premier toured Asia.', [['Haiti', 'rejected', 'the loan']]],
];

test.each(CASES)('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));

/** What goes on behind an interrupting report, and what precedes or follows the main clause of what was said. */
test.each<[string, Reading[]]>([
  [
    'The mine would close, she told the town on Monday, and the pits should be filled.',
    [['she', 'told', 'The mine would close | and the pits should be filled']],
  ],
  ['The mine is safe, she said, because it is dry.', [['she', 'said', 'The mine is safe | because it is dry']]],
  [
    'A vote would come first, he pledged, then a census.',
    [['he', 'pledged', 'A vote would come first | then a census']],
  ],
  ['The mine is safe, she told the town, and left for the coast.', [['she', 'told', 'The mine is safe']]],
  [
    'The envoy said that the road was shut, but that the port was open.',
    [['The envoy', 'said', 'the road was shut, but that the port was open']],
  ],
  [
    'The farmers said unless it rained by May, crops would fail.',
    [['The farmers', 'said', 'unless it rained by May, crops would fail']],
  ],
  [
    'The envoy said Peru had new pumps, which clean more water than older ones.',
    [['The envoy', 'said', 'Peru had new pumps, which clean more water than older ones']],
  ],
  ['Kenya has offered pumps to drain the flooded mines.', [['Kenya', 'offered', 'pumps to drain the flooded mines']]],
  [
    'Fiji denied as baseless reports that it had sold the reef.',
    [['Fiji', 'denied', 'reports that it had sold the reef']],
  ],
  [
    'Chad informed the council by letter that it would not renew the lease.',
    [['Chad', 'informed', 'it would not renew the lease']],
  ],
  ['Lima said yes within hours.', [['Lima', 'said', 'yes']]],
  ['Lima has said no to the lease.', [['Lima', 'said', 'no to the lease']]],
  ['Lima said no lease would be renewed.', [['Lima', 'said', 'no lease would be renewed']]],
  [
    'Coach Ada Berg said after the match there was a new confidence in the team.',
    [['Coach Ada Berg', 'said', 'there was a new confidence in the team']],
  ],
])('%s', (text, readings) => expect(speechIn(text)).toEqual(readings));
