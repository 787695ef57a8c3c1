import { checklist } from './checklist';
import { RED_LINES } from './redLines';
import type { StandardTexts } from './standard';

/** E-mail, fax and text messages: 6 items. */
export const NON_VOICE: StandardTexts = {
  key: 'nonvoice',
  name: ['非语音业务检查表', 'Non-voice contacts'],
  sections: [
    checklist(
      ['非语音检查', 'Written contact'],
      [
        [
          ['称呼恰当', 'Proper address'],
          ['称呼正确、得体', 'Right name and title'],
          ['没有称呼或称呼有误', 'No address, or a wrong one'],
        ],
        [
          ['答案正确', 'Correct answer'],
          ['内容正确，答在点上', 'Correct and to the point'],
          ['内容有误或答非所问', 'Wrong or beside the point'],
        ],
        [
          ['文本格式规范', 'Text format'],
          ['格式、落款合乎规定', 'Layout and signature as prescribed'],
          ['格式或落款不合规定', 'Layout or signature not as prescribed'],
        ],
        [
          ['语句通顺', 'Grammar'],
          ['语句通顺，没有错别字', 'Reads well, no spelling mistakes'],
          ['有病句或错别字', 'Faulty sentences or spelling'],
        ],
        [
          ['客户信息准确', 'Customer data correct'],
          ['引用的客户资料无误', 'Customer data quoted correctly'],
          ['客户资料有误', 'Customer data wrong'],
        ],
        [
          ['回复及时', 'Timely reply'],
          ['在规定时间内回复', 'Answered within the set time'],
          ['超过规定时间', 'Answered late'],
        ],
      ],
    ),
  ],
  rules: [RED_LINES.dataDisclosed, RED_LINES.misleading],
};

/** The voice menu: 6 items. */
export const IVR: StandardTexts = {
  key: 'ivr',
  name: ['自动语音检查表', 'Voice menu (IVR)'],
  sections: [
    checklist(
      ['自动语音', 'Voice menu'],
      [
        [
          ['与促销信息同步', 'In step with promotions'],
          ['当期活动已在语音中更新', 'Current promotions are in the menu'],
          ['语音与当期活动不一致', 'The menu contradicts current promotions'],
        ],
        [
          ['转人工等候音乐', 'Music before the agent'],
          ['等候人工时有合适的音乐', 'Fitting music while waiting for an agent'],
          ['无音乐或音乐不合适', 'No music, or an unfitting one'],
        ],
        [
          ['等候提示音', 'Prompts while waiting'],
          ['按时播报等候情况', 'Tells the waiting state regularly'],
          ['没有播报或播报有误', 'No prompt, or a wrong one'],
        ],
        [
          ['语音亲切', 'Friendly voice'],
          ['语气亲切，语速合适', 'Friendly and well paced'],
          ['语气生硬或听不清', 'Stiff or unclear'],
        ],
        [
          ['语音流程合理', 'Sensible menu'],
          ['层级少，能很快到达所需', 'Few levels, quickly where one wants to be'],
          ['层级多或走不通', 'Many levels or a dead end'],
        ],
        [
          ['自助办理流程合理', 'Sensible self-service'],
          ['自助办理步骤清楚，可返回、可转人工', 'Clear steps, a way back and to an agent'],
          ['自助办理走不通或无法返回', 'Self-service fails or has no way back'],
        ],
      ],
    ),
  ],
  rules: [],
};

/** The self-service site: 5 items. */
export const ONLINE_HALL: StandardTexts = {
  key: 'onlinehall',
  name: ['网上营业厅检查表', 'Online hall'],
  sections: [
    checklist(
      ['网上营业厅', 'Online service hall'],
      [
        [
          ['界面友好', 'Friendly pages'],
          ['页面清楚，好找好用', 'Clear and easy to use'],
          ['页面杂乱，不好找', 'Cluttered, hard to find anything'],
        ],
        [
          ['内容全面', 'Complete content'],
          ['业务介绍齐全，与现行规定一致', 'All services described as they are now'],
          ['内容缺失或过时', 'Content missing or out of date'],
        ],
        [
          ['系统运行正常', 'System runs'],
          ['打开和办理都正常', 'Pages open and orders work'],
          ['打不开或办理出错', 'Pages fail or orders break'],
        ],
        [
          ['更新及时', 'Updated in time'],
          ['新业务、公告按时上线', 'News and notices appear on time'],
          ['更新迟于规定时间', 'Updated late'],
        ],
        [
          ['来信专人处理', 'Mail is handled'],
          ['投诉、建议、来信有专人按时接收处理', 'Complaints, ideas and mail are taken and handled in time'],
          ['来信无人处理或超时', 'Mail left lying or handled late'],
        ],
      ],
    ),
  ],
  rules: [],
};

/** How news from marketing reaches the agents. Ours: the standard states aims and questions, no checklist. */
export const MARKET_INFORMATION: StandardTexts = {
  key: 'marketinfo',
  name: ['市场信息监控表', 'Market information'],
  sections: [
    checklist(
      ['市场信息', 'Notice from marketing'],
      [
        [
          ['下发及时', 'Issued in time'],
          ['活动开始前已下发到前台', 'With the agents before the campaign starts'],
          ['活动开始后才下发', 'Issued after the start'],
        ],
        [
          ['流程顺畅', 'Issued in order'],
          ['按规定环节下发并有回执', 'Went the prescribed way, with receipt'],
          ['环节缺失或无回执', 'A step or the receipt is missing'],
        ],
        [
          ['资费清楚', 'Price stated'],
          ['坐席能说清资费', 'The agent can state the price'],
          ['资费不清或有误', 'Price unclear or wrong'],
        ],
        [
          ['开通方式清楚', 'How to open'],
          ['坐席能说清如何开通', 'The agent can say how to open it'],
          ['开通方式不清或有误', 'Unclear or wrong'],
        ],
        [
          ['关闭方式清楚', 'How to close'],
          ['坐席能说清如何取消', 'The agent can say how to cancel it'],
          ['取消方式不清或有误', 'Unclear or wrong'],
        ],
        [
          ['咨询反馈及时', 'Feedback in time'],
          ['客户咨询量和疑问已按时反馈', 'Number and content of enquiries reported in time'],
          ['没有反馈或超时', 'Not reported, or late'],
        ],
      ],
    ),
  ],
  rules: [],
};
