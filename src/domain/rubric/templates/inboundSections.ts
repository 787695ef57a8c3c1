import type { SectionTexts } from './bilingual';
import { done, graded, mayNotOccur } from './fiveLevels';

export const INBOUND_SECTIONS: readonly SectionTexts[] = [
  {
    name: ['开始语', 'Opening'],
    points: 10,
    criteria: [
      graded(['招呼语', 'Greeting'], 3, [
        ['招呼语完整规范，口齿清楚，快慢合适，听得出热情', 'Full standard greeting, clear, well paced and warm'],
        ['招呼语完整，热情，语速略快或略慢', 'Full greeting, warm, slightly fast or slow'],
        ['有招呼语，语速偏快或偏慢，语气平', 'Greets, but flat and noticeably fast or slow'],
        ['招呼语不全或用错，吐字含混', 'Greeting incomplete or wrong, indistinct'],
        ['没有招呼语，或语气冷、听不清', 'No greeting, or cold and hardly understandable'],
      ]),
      done(
        ['询问姓名', 'Asks the name'],
        2,
        ['按规范、有礼貌地问了客户怎么称呼', "Asks for the customer's name as prescribed and politely"],
        ['全程没有问客户怎么称呼', "Never asks for the customer's name"],
      ),
      done(
        ['询问需求', 'Asks the need'],
        3,
        [
          '主动问清客户需要什么，自己的意思也说得明白',
          'Takes the lead in finding out what the customer needs, and is clear',
        ],
        ['被动等客户开口，没有问需要什么', 'Waits passively and never asks what is needed'],
      ),
      done(
        ['使用姓氏称呼', 'Uses the surname'],
        2,
        [
          '通话中多次自然、准确地以姓氏称呼客户',
          'Addresses the customer by surname, correctly and naturally, several times',
        ],
        ['通话中没有称呼过客户', 'Does not address the customer by name at all'],
      ),
    ],
  },
  {
    name: ['等候处理', 'Hold handling'],
    points: 10,
    // Ours, as for its criteria: most calls have no hold at all.
    notApplicable: 'fullMarks',
    criteria: [
      mayNotOccur(
        done(
          ['等候音乐', 'Hold music'],
          3,
          ['确需等候时才让客户等，并接入等候音乐', 'Holds only when needed, and with hold music'],
          ['客户等候时没有接入音乐', 'The customer is left in silence'],
        ),
      ),
      mayNotOccur(
        done(
          ['说明等候原因', 'Says why to hold'],
          2,
          ['等候之前用规范用语讲清为什么要等', 'Explains in set phrases why before putting on hold'],
          ['没有讲为什么要等', 'Gives no reason for the hold'],
        ),
      ),
      mayNotOccur(
        done(
          ['等候后致歉', 'Apologises after the hold'],
          3,
          ['回到线上先诚恳道歉', 'Apologises sincerely on coming back'],
          ['回到线上没有道歉', 'Comes back without an apology'],
        ),
      ),
      mayNotOccur(
        done(
          ['超时等候说明', 'Explains a hold beyond 2 minutes'],
          2,
          [
            '等候过了 2 分钟，及时说明情况并照顾客户心情',
            'Beyond 2 minutes, tells in time what is going on and cares for the mood',
          ],
          ['等候过了 2 分钟也不说明、不安抚', 'Beyond 2 minutes, neither explains nor soothes'],
        ),
      ),
    ],
  },
  {
    name: ['应答技巧', 'Response skills'],
    points: 30,
    criteria: [
      graded(['让客户陈述', 'Lets the customer speak'], 10, [
        [
          '专心听客户讲完，不插话，该回应时有回应',
          'Hears the customer out without interrupting, responds at the right moments',
        ],
        ['专心听客户讲完，不插话，回应偏少', 'Hears the customer out without interrupting, hardly responds'],
        ['有时插话，反复追问同一件事', 'Interrupts at times, asks the same thing repeatedly'],
        ['多次插话，注意力不集中', 'Interrupts often and is not with the customer'],
        ['不给客户说话的机会', 'Leaves the customer no room to speak'],
      ]),
      graded(['聆听与反应', 'Listens and reacts'], 10, [
        [
          '逐一确认客户的问题，语气友善有感情，反应正确',
          'Confirms every question, friendly and engaged, reacts correctly',
        ],
        ['逐一确认客户的问题，态度友善，反应正确', 'Confirms every question, friendly, reacts correctly'],
        ['只确认了一部分问题，态度一般，反应正确', 'Confirms some of the questions, neutral, reacts correctly'],
        ['没有确认问题，略显不耐烦，反应尚正确', 'Confirms nothing, a little impatient, still reacts correctly'],
        ['不耐烦，没有听懂问题，反应有误', 'Impatient, misses the question, reacts wrongly'],
      ]),
      mayNotOccur(
        graded(['处理异议', 'Handles objections'], 10, [
          [
            '从多方面分析，解释正确详细又灵活，很快打消客户顾虑',
            'Weighs all sides, explains correctly and flexibly, soon settles the doubt',
          ],
          ['解释正确详细，借助一些帮助后说服客户', 'Explains correctly and in detail, convinces with some help'],
          ['解释基本正确，需要帮助，不太顾及客户情绪', 'Mostly correct, needs help, pays little heed to feelings'],
          [
            '解释大致正确，不讲方法，要另行回电才能答复',
            'Roughly correct, without skill, has to call back for an answer',
          ],
          ['解释错误，也不顾客户情绪', 'Wrong explanation and no care for feelings'],
        ]),
      ),
    ],
  },
  {
    name: ['结束语', 'Closing'],
    points: 5,
    criteria: [
      done(
        ['确认其他需求', 'Anything else'],
        3,
        ['用规范用语、热情地问客户还需要什么帮助', 'Asks warmly, in set phrases, whether anything else is needed'],
        ['没有问客户是否还有别的事', 'Does not ask whether anything else is needed'],
      ),
      done(
        ['感谢来电', 'Thanks'],
        2,
        ['用规范用语热情道谢，语速合适', 'Thanks warmly in set phrases, well paced'],
        ['没有道谢就结束', 'Ends without thanks'],
      ),
    ],
  },
  {
    name: ['业务知识', 'Business knowledge'],
    points: 20,
    criteria: [
      graded(['产品与业务熟悉度', 'Product knowledge'], 10, [
        [
          '业务烂熟于心，所有提问都答得快、全、准',
          'Masters the subject: every question answered fast, fully, correctly',
        ],
        ['业务比较熟，所有提问都答得全、准', 'Knows the subject well: every question answered fully and correctly'],
        ['业务熟悉，提问都答得准', 'Knows the subject: questions answered correctly'],
        ['业务大致熟悉，提问大体能答', 'Knows the basics: most questions answered'],
        ['业务生疏，答不对相关提问', 'Lacks the knowledge, answers wrongly'],
      ]),
      graded(['信息正确', 'Correct information'], 10, [
        [
          '很快抓准需求，当即给出正确全面的信息',
          'Grasps the need at once, gives correct and full information straight away',
        ],
        ['抓准需求，及时给出正确全面的信息', 'Grasps the need, gives correct and full information in time'],
        ['明白需求，信息正确，但绕了弯子', 'Understands the need, correct information after a detour'],
        ['大致明白需求，要人帮忙才给出信息，费时', 'Roughly understands, gives information slowly and with help'],
        ['没弄明白需求，给不出正确信息', 'Misses the need, gives no correct information'],
      ]),
    ],
  },
  {
    name: ['总体表现', 'Overall'],
    points: 25,
    criteria: [
      graded(['表达清晰', 'Clear expression'], 6, [
        ['用语规范专业，吐字清楚，节奏均匀', 'Professional wording, clear speech, even pace'],
        ['用语规范，吐字清楚，偶尔口语化', 'Proper wording, clear speech, colloquial now and then'],
        ['用语规范，吐字清楚，口语较多', 'Proper wording, clear speech, rather colloquial'],
        ['用语尚规范，口语很多', 'Wording just proper, very colloquial'],
        ['用语不规范', 'Improper wording'],
      ]),
      graded(['礼貌', 'Courtesy'], 6, [
        ['礼貌用语用得多，且灵活得体', 'Courteous phrases often, flexibly and fittingly'],
        ['礼貌用语用得多，也灵活', 'Courteous phrases often and flexibly'],
        ['礼貌用语用得多', 'Courteous phrases often'],
        ['礼貌用语用得少', 'Courteous phrases now and then'],
        ['没有礼貌用语', 'No courteous phrase'],
      ]),
      graded(['耐心', 'Patience'], 6, [
        ['极有耐心，每个问题都细细解释', 'Great patience, explains every question in detail'],
        ['较有耐心，每个问题都答完整', 'Patient, answers every question completely'],
        ['有耐心，问题大体答到，不够完整', 'Fairly patient, answers mostly but not completely'],
        ['耐心不足，问一句才说一句', 'Little patience, gives one answer per question and no more'],
        ['没有耐心', 'No patience'],
      ]),
      graded(['热情诚恳', 'Warmth'], 7, [
        [
          '热情诚恳，主动引导并尽力解决，客户满意',
          'Warm and sincere, guides and solves with full effort, customer satisfied',
        ],
        ['热情诚恳，客户满意，但主动性不够', 'Warm and sincere, customer satisfied, but not proactive'],
        ['语气热情，态度诚恳', 'Warm in tone and sincere'],
        ['语气随意，态度平平', 'Casual tone, indifferent manner'],
        ['语气冷淡，态度恶劣', 'Cold tone, bad manner'],
      ]),
    ],
  },
];
