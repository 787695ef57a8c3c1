import type { SectionTexts } from './bilingual';
import { done, graded, mayNotOccur } from './fiveLevels';

/*
 * The standard prints points that add up to 61: the points of the difference from rivals are cut off, and the overall
 * section is named without any. Ours: 10 for the difference, 29 for the overall section, which makes 100.
 */
export const OUTBOUND_SECTIONS: readonly SectionTexts[] = [
  {
    name: ['招呼', 'Greeting'],
    points: 10,
    criteria: [
      graded(['规定招呼语', 'Prescribed greeting'], 4, [
        ['招呼语完整规范，吐字清楚，快慢合适，有热情', 'Full prescribed greeting, clear, well paced, warm'],
        ['招呼语完整，吐字清楚，语速略快或略慢', 'Full greeting, clear, slightly fast or slow'],
        ['用了招呼语，语速不稳，语气平', 'Greets, uneven pace, flat tone'],
        ['招呼语用错或缺一部分，吐字含混', 'Greeting wrong or incomplete, indistinct'],
        ['没有招呼语，语气冷淡', 'No greeting, cold tone'],
      ]),
      done(
        ['询问客户姓氏', 'Asks the surname'],
        3,
        ['在合适的时候有礼貌地问了客户贵姓', "Asks politely and at a fitting moment for the customer's surname"],
        ['通话中没有问过客户贵姓', "Never asks for the customer's surname"],
      ),
      done(
        ['以姓氏相称', 'Speaks by surname'],
        3,
        ['交谈中以姓氏称呼客户', 'Addresses the customer by surname in the talk'],
        ['交谈中没有以姓氏称呼客户', 'Does not address the customer by surname'],
      ),
    ],
  },
  {
    name: ['谈话掌控', 'Conversation control'],
    points: 36,
    criteria: [
      graded(['说明外呼目的', 'Makes the purpose clear'], 4, [
        [
          '开场有吸引力，条理清楚，几句话就让客户明白为何致电',
          'Engaging start, well ordered: a few words and the customer knows why we call',
        ],
        ['开场有吸引力，话不多，条理稍乱，客户很快明白', 'Engaging and brief, slightly unordered, soon understood'],
        ['要说很久客户才明白为何致电', 'Takes long until the purpose is understood'],
        ['说得很多，客户仍没有完全明白', 'Talks much and the purpose stays half clear'],
        ['啰嗦，没有条理，不看对象', 'Wordy, unordered, the same to everybody'],
      ]),
      graded(['提问技巧', 'Questioning'], 4, [
        [
          '开放与封闭问题搭配使用，问到点上，取得所需信息',
          'Open and closed questions to the point, learns what is needed',
        ],
        ['问法单一，但有针对性，取得所需信息', 'One kind of question, yet to the point, learns what is needed'],
        ['能抓住机会提问，有时取得信息', 'Takes chances to ask, learns something at times'],
        ['尽量提问，常常问不到点上', 'Tries to ask, often beside the point'],
        ['不知何时该问，没有有效提问', 'Does not know when to ask, no useful question'],
      ]),
      graded(['聆听与回应', 'Listens and answers'], 5, [
        [
          '耐心听，逐一确认，友善有感情，回应正确',
          'Patient, confirms each point, friendly and engaged, answers correctly',
        ],
        ['耐心听，逐一确认，回应正确，稍欠亲切', 'Patient, confirms each point, answers correctly, less friendly'],
        ['大体能听完，只确认一部分，回应正确', 'Mostly listens, confirms some points, answers correctly'],
        ['不太耐心，没有确认，回应尚正确', 'Little patience, confirms nothing, answers correctly still'],
        ['不耐心，没有听懂，回应有误', 'No patience, misses the point, answers wrongly'],
      ]),
      mayNotOccur(
        graded(['应对拒绝', 'Handles refusal'], 5, [
          [
            '弄清拒绝的原因，结合产品好处灵活解释，多次被拒仍得体争取',
            'Finds the reason, explains flexibly by the benefits, keeps trying with tact after several refusals',
          ],
          [
            '弄清拒绝的原因，解释正确灵活，并尝试促成',
            'Finds the reason, explains correctly and flexibly, tries to close',
          ],
          ['能面对拒绝，弄清部分原因并解释', 'Copes with refusal, finds part of the reason and explains'],
          ['被拒绝时会停顿或慌张，态度仍好', 'Hesitates or gets nervous when refused, stays friendly'],
          ['不能面对拒绝，不问原因就一味游说', 'Cannot cope: persuades on without asking why'],
        ]),
      ),
      mayNotOccur(
        graded(['不与客户争辩', 'Does not argue'], 4, [
          [
            '先认同客户感受，再针对异议介绍产品长处',
            'First agrees with the feeling, then meets the doubt with strengths',
          ],
          ['先表示理解，再介绍产品长处', 'Shows understanding, then names strengths'],
          ['有时不回应异议就直接介绍产品', 'At times passes over the doubt and goes on about the product'],
          ['偶尔与客户争辩', 'Argues now and then'],
          ['面对异议手足无措，靠别人解围', 'Helpless at objections, needs rescue'],
        ]),
      ),
      mayNotOccur(
        graded(['不贬低同类产品', 'Runs down no rival'], 4, [
          [
            '公允评价对方产品，肯定客户眼光，突出自家独有之处',
            'Fair about the rival, respects the choice, shows what only we have',
          ],
          ['耐心听客户说对方产品，找机会讲自家长处', 'Hears out the rival, finds the moment for our strengths'],
          ['能应对关于对方产品的话题，试着讲自家长处', 'Copes with talk of rivals, tries to name our strengths'],
          ['谈到对方产品时生硬，勉强应付', 'Stiff and barely coping when rivals come up'],
          ['贬低对方产品', 'Runs the rival down'],
        ]),
      ),
      mayNotOccur(
        graded(['不越权承诺', 'Promises within authority'], 4, [
          [
            '对超出权限的要求致歉，并用正面说法引导到可行办法',
            'Apologises for what is beyond authority and leads to what can be done',
          ],
          ['对超出权限的要求致歉，基本能正面引导', 'Apologises and mostly leads on in positive words'],
          ['对超出权限的要求致歉，偶尔能正面引导', 'Apologises, leads on now and then'],
          ['遇到超出权限的要求不知所措，要人帮忙', 'At a loss beyond authority, needs help'],
          ['对超出权限的要求作了承诺', 'Promises what is beyond authority'],
        ]),
      ),
      mayNotOccur(
        graded(['预约再联系', 'Books a callback'], 6, [
          [
            '察觉客户不便，致歉并主动约定下次联系的时间和方式',
            'Notices the bad moment, apologises, books time and way of the next contact',
          ],
          ['察觉客户不便，主动约定下次联系的时间', 'Notices the bad moment, books the time of the next contact'],
          ['客户表示不便后，主动约定时间', 'Books a time once the customer says it is a bad moment'],
          ['没有察觉不便，由客户提出改约', 'Does not notice, the customer asks for another time'],
          ['客户不便时也没有预约', 'Books nothing although it is a bad moment'],
        ]),
      ),
    ],
  },
  {
    name: ['结束', 'Closing'],
    points: 5,
    criteria: [
      graded(['感谢配合', 'Thanks for the time'], 2, [
        ['用规范用语热情道谢，语速合适', 'Thanks warmly in set phrases, well paced'],
        ['用语大体规范，热情道谢，语速略快或略慢', 'Thanks warmly, mostly as set, slightly fast or slow'],
        ['道了谢，用语略有失误', 'Thanks with small slips'],
        ['道谢，但态度冷淡', 'Thanks coldly'],
        ['没有道谢', 'No thanks'],
      ]),
      done(
        ['留下联系方式', 'Leaves a number'],
        3,
        ['主动告知联系电话，请客户有需要时来电', 'Gives our number unasked and invites a call'],
        ['没有留下联系电话', 'Leaves no number'],
      ),
    ],
  },
  {
    name: ['产品业务', 'Products'],
    points: 20,
    criteria: [
      graded(['产品讲解简明', 'Product in concise words'], 10, [
        ['产品非常熟，按客户需要推荐，话说得精练', 'Masters the product, recommends by need, in few words'],
        ['产品比较熟，讲得全面正确，能按需要推荐', 'Knows the product well, full and correct, recommends by need'],
        ['产品一般熟，有时能按需要推荐', 'Knows the product fairly, recommends by need at times'],
        ['照稿念，但试着了解需要再推荐', 'Reads the script, yet tries to learn the need first'],
        ['一知半解，不看需要就推荐', 'Half knowledge, recommends without regard to need'],
      ]),
      // Ours: the standard names this criterion; its points and its levels are cut off in it.
      mayNotOccur(
        graded(['同类产品差异', 'Difference from rivals'], 10, [
          [
            '准确说出与同类产品的不同，并据此推荐合适的方案',
            'Names the differences exactly and recommends accordingly',
          ],
          ['说得出主要不同，推荐基本合适', 'Names the main differences, recommends fittingly on the whole'],
          ['说得出一部分不同，推荐较笼统', 'Names some differences, recommends in general terms'],
          ['说不清不同，只重复自家产品', 'Unclear about differences, repeats our product only'],
          ['说错同类产品的情况，误导客户', 'Wrong about rivals, misleads the customer'],
        ]),
      ),
    ],
  },
  {
    // Ours: the standard names overall performance for outbound calls and stops there; criteria as for inbound calls.
    name: ['整体印象', 'Overall impression'],
    points: 29,
    criteria: [
      graded(['吐字表达', 'Speech'], 7, [
        ['用语专业规范，吐字清楚，节奏均匀', 'Professional wording, clear, even pace'],
        ['用语规范，吐字清楚，偶有口头语', 'Proper wording, clear, a colloquial phrase now and then'],
        ['用语规范，口头语较多', 'Proper wording, rather colloquial'],
        ['用语勉强规范，口头语很多', 'Wording barely proper, very colloquial'],
        ['用语不规范，听不清', 'Improper and hard to follow'],
      ]),
      graded(['礼貌得体', 'Politeness'], 7, [
        ['礼貌用语自然得体，贯穿全程', 'Polite phrases, natural and throughout'],
        ['礼貌用语较多，较自然', 'Polite phrases often and rather natural'],
        ['礼貌用语较多，略生硬', 'Polite phrases often, a little stiff'],
        ['偶尔用礼貌用语', 'Polite phrases now and then'],
        ['没有礼貌用语', 'No polite phrase'],
      ]),
      graded(['耐心程度', 'Patience shown'], 7, [
        ['始终耐心，问题都细细解释', 'Patient throughout, explains everything in detail'],
        ['比较耐心，问题都答完整', 'Patient, answers completely'],
        ['有耐心，回答不够完整', 'Fairly patient, answers not quite completely'],
        ['耐心不足，问一句答一句', 'Little patience, answers only what is asked'],
        ['没有耐心', 'No patience'],
      ]),
      graded(['亲和热情', 'Warm manner'], 8, [
        ['热情诚恳，让客户愿意继续谈', 'Warm and sincere: the customer likes to go on'],
        ['热情诚恳，主动性略少', 'Warm and sincere, slightly less active'],
        ['语气热情，态度诚恳', 'Warm in tone, sincere'],
        ['语气随意，态度一般', 'Casual tone, indifferent'],
        ['语气冷淡，态度差', 'Cold tone, bad manner'],
      ]),
    ],
  },
];
