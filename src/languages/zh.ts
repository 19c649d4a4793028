/** Chinese, in simplified and traditional characters. */

import type { Language } from './language.js';
import { list } from './phrases.js';

export const chinese: Language = {
  code: 'zh',
  name: 'Chinese',
  script: 'Han',
  detection: {},
  questions: {
    lasting: { long: list('长 期; 長 期; 长 远; 长 久'), short: list('短 期; 短 暂; 暂 时; 眼 前') },
    answerKinds: {
      number: list('多少; 几个; 几; 百分; 总额; 价格; 数量'),
      date: list('什么时候; 哪一年; 何时; 哪年; 几号; 多久; 日期'),
      person: list('谁; 哪位; 何人'),
      place: list('哪里; 在哪; 哪个城市'),
      future: list('将来; 未来; 会不会; 预测; 明年'),
      opinion: list('应该; 应不应该; 你觉得; 你认为; 更好'),
    },
    followUps: {
      connectives: list('那; 那么; 那麼; 还有; 而; 但是; 可是'),
      closingParticle: '呢',
      fillers: [],
      bare: list(`
        他是谁; 那是谁; 那是什么; 什么时候的事; 为什么; 怎么; 如何; 多少; 什么时候; 从什么时候; 哪里; 谁; 谁说的; 来源; 例子;
        比如; 举个例子; 继续; 详细; 再说说; 更多; 还有呢
      `),
      refusals: list('不是'),
      softRefusals: list('不'),
      corrections: list('我是说; 我的意思是'),
      definitionFrames: list('什么是'),
      prepositions: [],
    },
    anaphora: {
      pointing: list('它; 他; 她; 这; 那里; 那个'),
      harmless: list('其<他>'),
    },
    smallTalk: {
      greeting: list('你好; 您好; 你们好; 大家好; 嗨; 哈喽; 早上好; 下午好; 晚上好; 你好吗'),
      thanks: list('谢谢; 谢谢你; 谢谢您; 多谢; 非常感谢; 感谢; 謝謝; 謝謝你; 多謝'),
      abilities: list(`
        帮助; 幫助; 你能做什么; 你会做什么; 你可以做什么; 你会什么; 你能帮我什么; 你是谁; 你能做什麼; 你是誰
      `),
    },
    politeWords: list('请'),
    document: {
      names: list(`
        [这|這|本|该] [份|篇|个|個|项] [政策] (报告|報告|文章|简报|簡報|研究|文件|论文)
      `),
      pronouns: list('这; 這'),
      questions: {
        author: list(`
          [DOC] [的] 作者 [是谁|是誰|叫什么]; (谁|誰) 写 (的|了) [DOC]; DOC [是] (谁|誰) 写的
        `),
        publisher: list(`
          [DOC] [的] 出版 (者|方|商|社|机构) [是谁|是誰|是哪家]; [DOC] [是] (谁|誰) (出版|发布|發布) [的] [DOC]
        `),
        date: list(`
          [DOC] [是] (什么时候|何时|哪年|哪一年) (发表|出版|发布|写) [的]; [DOC] [的] (出版|发表|发布) (日期|时间) [是什么时候]
        `),
        title: list('[DOC] [的] (标题|题目) [是什么]; DOC 叫什么'),
        conclusion: list('[DOC] [的] [主要] 结论 [是什么|是啥]'),
        subject: list('DOC (讲|说|谈|关于) [的是] 什么 [的]; [DOC] [的] (目的|主题) [是什么]'),
        summary: list('[请] (总结|概括) [一下] [DOC]; [DOC] [的] (主要|核心) (观点|内容) [是什么]; [DOC] 摘要'),
      },
    },
    text: {
      units: {
        section: list(`章节; 章節; 章; 节; 節; 部分; 小节; 目录; 目錄; 小标题`),
        paragraph: list(`段落; 段; 自然段`),
        sentence: list(`句子; 句`),
        word: list(`字; 词; 單詞; 单词; 字数; 字數`),
        footnote: list(`脚注; 腳註; 注释; 註釋; 注解; 尾注`),
        reference: list(`参考文献; 參考文獻; 文献; 引文; 参考资料; 引用文献; 参考书目; 来源列表`),
        source: list(`来源; 來源; 资料来源; 引用; 出处`),
        page: list(`页; 頁; 页码; 頁碼; 页数`),
        table: list(`表格; 表; 图表`),
        figure: list(`图; 圖; 图片; 插图; 地图; 圖片`),
      },
      asks: {
        count: list(`多少; 几; 幾; 多少个; 总数; 数量; 一共多少`),
        list: list(`列出; 列举; 哪些; 哪几; 什么; 哪; 哪个; 哪一; 给出; 显示; 有哪些; 是什么; 叫什么; 列一下; 说出`),
        longest: list(`最长; 最長; 最大`),
        shortest: list(`最短; 最小`),
        first: list(`第一; 开头; 首`),
        last: list(`最后; 最後; 末`),
        newest: list(`最新; 最近`),
        oldest: list(`最早; 最旧; 最老`),
        length: list(`多长; 多長; 长度; 篇幅; 读完要多久; 多长时间; 多久`),
        page: list(`第几页; 哪一页; 哪页; 在哪一页; 几页上`),
      },
      languages: list('LANG'),
      fillers: list(
        `有; 里; 裡; 中; 的; 个; 個; 条; 條; 篇; 份; 了; 是; 在; 一; 共; 总; 總; 这; 這; 该; 本; 文; 全; 用; 引; 到; 包含; 包括; 请; 請; 我; 给; 下; 所有; 全部; 讲; 講; 说; 說; 写; 寫; 关于; 什么; 年; 发表; 出版; 语; 语言; 和; 它; 其; 哪; 那; 要; 读; 讀; 完; 时间; 时; 间; 多; 分; 成; 为; 叫; 谁; 被; 过; 与; 吗; 嗎; 呢; 啊; 几; 章; 大; 概; 本文; 文章; 处; 标; 题; 名; 称; 来; 自; 引用; 使用; 列; 表; 都; 些; 以; 上; 内; 容; 段; 每`,
      ),
      languageEnding: '文',
    },
    addresses: {
      places: { paragraph: list(`段; 段落`), footnote: list(`脚注; 腳註; 注释; 註釋; 条脚注; 条注释; 个脚注; 注`) },
      placesAlone: {},
      to: list(`至; 到`),
      and: list(`和; 与; 及; 或`),
      from: list(`从`),
      between: [],
      ordinals: {
        opening: '第',
        endings: [''],
        words: list(`第一; 第二; 第三; 第四; 第五; 第六; 第七; 第八; 第九; 第十`),
      },
      resolutions: { before: list('决议; 決議'), behind: list('号; 號') },
      ownersBehind: [],
      ownersBefore: list(`(决议|決議|宪法|憲法|条约|條約|协议|協議|协定|协约|公约|宪章|法案|法律|条|條) [的] [第]`),
    },
    sources: {
      asking: list(`
        [的] (出处|(信息|消息|资料|数据|说法 [的]|报道 [的]) 来源|来源) [是 (什么|哪里|哪儿|谁)|在哪 [里]|有哪些|呢];
        [是] 谁 (说|认为|指出|声称|报道|表示) [的|过]; (根据|依据) (谁|什么|哪); (出自|引自|来自) (哪里|何处|谁|哪)
      `),
      harmless: list('影响 [力] [的] 来源'),
      bare: list('来源; 出处'),
      apart: [],
      head: [],
      referringBack: list('这; 那; 个'),
    },
    pairing: list('和; 与; 跟; 还是; 或'),
    beforeStyle: list('用'),
  },
};
