#include "core/engine/text/lexicon.h"

namespace vignette {

namespace {

// Simplified characters. Each character is a word; the longest phrase counts.
// clang-format off
const LexiconEntry lexicon[] = {
    {"colour:red", "红, 红色, 发红, 鲜红, 淡红, 暗红, 潮红, 绯红, 猩红, 红色的, 微红, 砖红, 铜红, 樱桃红, 微红色, 泛红, 充血"},
    {"colour:red lesion:patch flag:inflammatory", "红斑, 红斑性, 红斑样"},
    {"colour:red lesion:papule", "红丘疹"},
    {"colour:pink", "粉红, 粉红色, 粉色, 玫瑰色, 玫瑰红, 肉红色, 粉"},
    {"colour:pink colour:orange", "鲑鱼色, 鲑鱼红色, 鲑红色, 橙粉色"},
    {"colour:pink colour:white", "粉白色"},
    {"colour:brown", "棕, 棕色, 褐, 褐色, 咖啡色, 棕褐色, 深褐色, 深棕色, 黄褐色, 古铜色, 巧克力色"},
    {"colour:red colour:brown", "红棕色, 红褐色, 棕红色, 褐红色, 暗红褐色"},
    {"colour:brown colour:black", "棕黑色, 黑褐色, 褐黑色"},
    {"colour:grey colour:brown", "灰褐色, 灰棕色, 褐灰色"},
    {"colour:brown flag:pigmented", "色素沉着, 色素沉着过度, 色素增加, 褐斑, 褐色斑"},
    {"colour:white", "白, 白色, 苍白, 乳白, 乳白色, 象牙白, 瓷白, 瓷白色, 银白, 银白色, 银屑, 灰白, 灰白色, 发白, 粉笔样, 奶油色, 淡白色"},
    {"colour:yellow", "黄, 黄色, 淡黄, 淡黄色, 黄白色, 蜜黄, 金黄, 琥珀色, 橘黄色, 苹果酱色, 黄瘤"},
    {"colour:yellow lesion:crust colour:brown", "蜜黄色痂, 蜜黄色结痂, 蜜色痂, 蜂蜜色痂, 蜂蜜色"},
    {"colour:purple", "紫, 紫色, 紫红, 紫红色, 青紫, 淡紫, 淡紫色, 蓝紫色, 紫罗兰色, 暗紫, 暗紫色, 葡萄酒色, 丁香色"},
    {"colour:skin-coloured", "肤色, 皮色, 正常肤色, 肉色, 正常皮色, 皮肤色, 颜色正常, 与皮肤同色"},
    {"colour:grey", "灰, 灰色, 石板灰, 铅灰, 灰黑, 青灰色, 烟灰色"},
    {"colour:black", "黑, 黑色, 漆黑, 乌黑, 黑色的, 深黑"},
    {"colour:black lesion:necrosis lesion:crust", "焦痂, 黑痂, 黑色痂皮, 黑色结痂"},
    {"colour:black lesion:necrosis", "坏死, 坏疽"},
    {"colour:tan", "浅褐色, 淡褐色, 浅棕色, 淡棕色, 米色, 驼色, 咖啡牛奶色, 牛奶咖啡色, 棕黄色, 沙色"},
    {"colour:blue", "蓝, 蓝色, 青, 青色, 蓝黑色, 深蓝, 淡蓝色, 发绀, 青蓝色"},
    {"colour:blue colour:grey", "蓝灰, 蓝灰色, 灰蓝, 灰蓝色"},
    {"colour:orange", "橙, 橙色, 橘色, 橙红色, 橙黄色, 橘红色, 杏色"},
    {"colour:green", "绿, 绿色, 橄榄色"},
    {"colour:blue colour:white", "蓝白, 蓝白色"},

    {"lesion:macule", "斑点, 斑疹, 雀斑, 斑, 点状斑, 平坦, 不隆起, 黑子, 雀斑样, 不高出皮面, 平的斑, 瘀点, 小斑"},
    {"lesion:macule lesion:papule", "斑丘疹"},
    {"lesion:macule lesion:purpura", "瘀点, 瘀斑点, 出血点"},
    {"lesion:patch", "斑片, 片状, 大片, 斑块状色素, 变色区, 湿疹, 湿疹样, 大斑, 胎记, 片"},
    {"lesion:papule", "丘疹, 小疙瘩, 小丘疹, 疣, 疣状丘疹, 粟粒疹, 小突起, 小隆起, 皮赘, 苔藓样, 隆起, 疙瘩"},
    {"lesion:papule lesion:pustule flag:inflammatory", "丘脓疱疹"},
    {"lesion:papule lesion:vesicle flag:inflammatory", "丘疱疹"},
    {"lesion:plaque", "斑块, 浸润, 硬结, 增厚斑, 盘状, 钱币状, 硬币状, 银屑病样, 板状, 增厚, 隆起性斑块, 高起"},
    {"lesion:nodule", "结节, 结节性, 肿块, 硬块, 疖, 痈, 脓肿, 包块, 条索状, 皮下结节, 团块"},
    {"lesion:tumour", "肿瘤, 瘤, 赘生物, 肿物, 新生物, 菜花样, 菜花状, 外生性, 外生, 增生物, 息肉样, 息肉, 巨大肿物, 蕈样"},
    {"lesion:vesicle flag:inflammatory", "水疱, 小水疱, 水泡, 疱疹样, 小疱, 水疱性, 透明液体, 充满液体"},
    {"lesion:bulla flag:inflammatory", "大疱, 大水疱, 张力性水疱, 松弛性水疱, 血疱, 大疱性, 大泡"},
    {"lesion:pustule flag:inflammatory", "脓疱, 脓, 化脓, 脓头, 脓液, 白头, 脓疱性"},
    {"lesion:wheal flag:inflammatory", "风团, 荨麻疹, 荨麻疹样, 风疹块, 划痕症"},
    {"lesion:cyst", "囊肿, 囊性, 粟丘疹, 囊, 干酪样"},
    {"lesion:comedo", "粉刺, 黑头, 白头粉刺, 毛孔扩大, 黑头粉刺, 扩大的毛孔"},
    {"lesion:purpura flag:vascular", "紫癜, 瘀斑, 瘀青, 血肿, 压之不褪色, 压之不退色, 皮下出血, 不褪色"},
    {"lesion:telangiectasia flag:vascular", "毛细血管扩张, 血管扩张, 蜘蛛痣, 血丝, 红血丝, 扩张的血管, 扩张毛细血管, 细小血管"},
    {"lesion:ulcer", "溃疡, 破溃, 溃破, 火山口样, 火山口状, 穿凿性, 创面, 伤口, 下疳, 溃疡性, 溃烂"},
    {"lesion:erosion", "糜烂, 渗出, 渗液, 阿弗他, 口疮, 剥脱面, 擦烂, 破损"},
    {"lesion:crust", "结痂, 痂, 痂皮, 痂壳"},
    {"lesion:crust flag:bleeding", "血痂, 出血性痂, 血性痂皮"},
    {"lesion:scale", "鳞屑, 脱屑, 脱皮, 糠状, 皮屑, 鱼鳞样, 鳞状脱屑, 剥脱, 糠秕样, 鳞屑性, 起皮, 蜕皮"},
    {"", "鳞状细胞, 鳞癌, 鳞状细胞癌"},
    {"lesion:fissure", "皲裂, 裂隙, 裂纹, 开裂, 裂口, 龟裂, 裂沟"},
    {"lesion:atrophy", "萎缩, 凹陷, 变薄, 萎缩性, 羊皮纸样, 卷烟纸样, 萎缩纹, 膨胀纹, 凹坑"},
    {"lesion:scar", "瘢痕, 疤痕, 瘢痕疙瘩, 纤维化, 疤, 瘢痕性"},
    {"", "瘢痕样, 疤痕样"},
    {"lesion:hyperkeratosis", "角化过度, 过度角化, 角化, 角质, 老茧, 胼胝, 鸡眼, 疣状, 角质增厚, 角化性, 角质化"},
    {"lesion:sclerosis", "硬化, 硬皮, 皮肤发硬, 硬斑, 变硬, 紧绷, 硬化性"},
    {"lesion:erythroderma", "红皮病, 全身皮肤, 全身潮红, 几乎全身皮肤"},
    {"lesion:hair-loss", "脱发, 秃发, 秃, 毛发脱落, 斑秃, 断发, 头发稀疏, 无毛, 毛发稀疏, 眉毛脱落, 感叹号样发, 脱毛, 秃斑"},
    {"lesion:nail-change site:nail site:acral", "甲营养不良, 甲改变, 甲增厚, 甲床, 甲板, 甲下, 甲周, 甲沟炎, 甲剥离, 甲变色, 黑甲, 甲凹点, 甲分离, 纵行黑线, 甲皱襞, 裂片形出血"},
    {"lesion:burrow", "隧道, 疥虫隧道, 匐行性隧道"},
    {"lesion:lichenification lesion:hyperkeratosis", "苔藓化, 苔藓样变, 皮纹加深, 皮革样, 皮肤纹理加深"},
    {"lesion:excoriation", "抓痕, 搔抓痕, 抓破, 表皮剥脱, 挠痕, 划痕"},
    {"lesion:necrosis", "坏死组织, 梗死"},
    {"lesion:horn lesion:hyperkeratosis", "皮角, 角状, 角状突起"},
    {"lesion:swelling flag:inflammatory", "肿胀, 水肿, 浮肿, 血管性水肿, 肿, 水肿性"},

    {"surface:smooth", "光滑, 平滑, 表面光滑"},
    {"surface:rough", "粗糙, 疣状, 乳头瘤样, 乳头状, 砂纸样, 鹅卵石样, 表面粗糙, 高低不平, 凹凸不平, 颗粒状表面, 疣, 刺状"},
    {"surface:shiny", "光亮, 发亮, 有光泽, 光泽, 反光"},
    {"surface:pearly", "珍珠样, 珍珠状, 半透明, 珍珠, 胶冻样, 珠光"},
    {"surface:waxy", "蜡样, 油腻, 油腻性, 蜡状, 贴附样, 粘贴样, 脂溢性"},
    {"surface:velvety", "天鹅绒样, 绒毛样, 丝绒样"},
    {"surface:moist", "湿润, 潮湿, 浸渍, 渗出, 渗液, 湿"},
    {"surface:dry", "干燥, 干, 皮肤干燥"},
    {"surface:wrinkled", "皱纹, 起皱, 皱缩, 褶皱"},
    {"surface:umbilicated border:well-defined", "脐凹, 脐窝, 中央凹陷, 中心凹陷, 中央脐凹, 中央角栓, 中央栓塞, 中央角质栓, 中央有角质栓"},
    {"surface:dome-shaped border:well-defined", "半球形, 圆顶, 圆顶形, 圆顶状, 球形, 穹窿状"},
    {"surface:flat-topped", "扁平, 顶部扁平, 平顶, 多角形, 扁平丘疹"},
    {"surface:pedunculated", "有蒂, 带蒂, 蒂, 息肉状"},
    {"surface:hairy", "多毛, 有毛, 终毛, 粗毛, 长毛, 毛发增多"},

    {"border:well-defined", "边界清楚, 边界清晰, 界限清楚, 界清, 境界清楚, 境界清晰, 边缘清楚, 边缘清晰, 分界清楚, 圆形, 椭圆形, 类圆形, 界限分明, 边界分明, 局限性, 卵圆形, 界限清晰, 清晰"},
    {"border:ill-defined", "边界不清, 界限不清, 境界不清, 边缘模糊, 边界模糊, 弥漫, 弥漫性, 模糊, 界限模糊, 逐渐过渡, 边缘不清"},
    {"border:irregular", "边缘不规则, 边界不规则, 不规则, 不对称, 不对称性, 锯齿状, 地图状, 边缘不整齐, 不整齐"},
    {"border:raised", "边缘隆起, 边缘高起, 堤状, 堤状隆起, 隆起的边缘, 卷边, 珍珠状边缘, 珍珠样边缘, 边缘堤状隆起, 活动性边缘, 隆起边缘"},
    {"border:halo", "晕, 红晕, 白晕, 周围红晕, 晕轮, 绕以红晕, 外周红晕, 领圈"},

    {"arrangement:solitary", "单发, 孤立, 单个, 单一, 孤立性"},
    {"arrangement:few", "少数, 数个, 几个, 少量"},
    {"arrangement:multiple", "多发, 多个, 许多, 大量, 众多, 数百, 无数, 多发性, 密布, 大量的"},
    {"arrangement:grouped", "成群, 簇集, 簇状, 聚集, 群集, 融合, 成簇, 集簇, 成串, 融合成片"},
    {"arrangement:linear", "线状, 条状, 带状排列, 线形, 条纹, 线性, 条带状, 同形反应, 沿直线"},
    {"arrangement:annular", "环状, 环形, 弧形, 圈状, 中央消退, 中心消退, 离心性环, 回状"},
    {"arrangement:target-like", "靶形, 靶样, 靶状, 虹膜样, 同心圆"},
    {"arrangement:reticulate", "网状, 网格状, 花边样, 网纹, 匐行, 大理石样, 网状青斑, 蕾丝样"},
    {"arrangement:widespread", "全身, 泛发, 广泛, 散在, 播散性, 皮疹, 发疹, 散布, 广泛分布, 泛发性"},
    {"arrangement:symmetric", "对称, 对称性, 双侧, 两侧, 对称分布, 蝶形, 蝴蝶形, 蝶状"},
    {"arrangement:unilateral", "单侧, 一侧, 偏侧"},
    {"arrangement:dermatomal", "皮节, 带状疱疹样, 节段性, 沿神经, 带状分布, 沿皮节"},
    {"arrangement:follicular", "毛囊, 毛囊性, 毛囊周围, 毛囊口, 毛囊角栓"},

    {"site:face", "面部, 脸, 脸部, 面颊, 颊部, 额, 额部, 前额, 下巴, 颏部, 颞部, 口周, 眶周, 眼周, 面, 颧部, 眉, 胡须部, 上唇, 鼻唇沟, 面中部, 颊"},
    {"site:face site:nose", "鼻, 鼻部, 鼻翼, 鼻尖, 鼻子, 鼻背"},
    {"site:face site:eyelid", "眼睑, 睫毛, 睑缘, 眼皮, 结膜, 上睑, 下睑"},
    {"site:ear site:face", "耳, 耳廓, 耳部, 耳垂, 耳朵, 耳后"},
    {"site:lips", "唇, 口唇, 嘴唇, 口角, 唇红, 唇部, 下唇"},
    {"site:scalp", "头皮, 头顶, 枕部, 头部, 发际"},
    {"site:neck", "颈, 颈部, 项部, 脖子, 后颈"},
    {"site:trunk", "躯干, 背, 背部, 胸, 胸部, 腹, 腹部, 肩, 肩部, 腰, 腰部, 臀, 臀部, 乳房, 胸背部, 上背部, 胸前, 脐周, 骶部"},
    {"site:limbs", "四肢, 上肢, 下肢, 手臂, 前臂, 上臂, 小腿, 大腿, 腿, 膝, 膝盖, 肘, 肘部, 膝部, 踝, 踝部, 腕, 手腕, 伸侧, 胫前, 足跟, 肢体"},
    {"site:acral", "手, 手部, 足, 足部, 脚, 手指, 足趾, 脚趾, 手背, 足背, 肢端, 指尖, 指, 趾, 趾间, 指间, 拇指, 指端"},
    {"site:palmoplantar site:acral", "手掌, 足底, 脚底, 掌跖, 手心, 足跖, 掌部, 跖部, 掌, 跖"},
    {"site:nail site:acral", "指甲, 趾甲, 甲, 甲小皮"},
    {"site:oral", "口腔, 口腔黏膜, 舌, 舌部, 牙龈, 上腭, 颊黏膜, 黏膜, 口腔粘膜, 颊粘膜, 粘膜, 腭, 牙齿, 舌背"},
    {"site:genital", "外阴, 阴茎, 阴囊, 龟头, 生殖器, 肛周, 肛门, 会阴, 包皮, 尿布区, 腹股沟, 外生殖器, 阴部, 阴唇"},
    {"site:flexural", "皱褶, 皱褶部, 腋窝, 腋下, 腋, 屈侧, 肘窝, 腘窝, 乳房下, 腹股沟, 褶皱部位, 间擦部位, 臀沟"},
    {"site:photo-exposed", "曝光部位, 暴露部位, 日光, 光暴露, 日晒, 光照部位, 日光性, 阳光, 紫外线, 曝光区, 日光损伤"},

    {"age:infant", "婴儿, 新生儿, 幼儿, 出生, 先天性, 婴幼儿, 先天"},
    {"age:child", "儿童, 小儿, 孩子, 男孩, 女孩, 学龄"},
    {"age:adolescent", "青少年, 青春期, 少年"},
    {"age:adult", "成人, 成年人, 女性, 男性, 中年, 妇女, 中年人, 青年, 孕妇, 年轻女性, 吸烟者, 成年"},
    {"age:elderly", "老年, 老人, 老年人, 高龄, 老年性"},
    {"age:elderly age:adult", "老年男性, 老年女性, 老年患者, 中老年, 中老年人"},

    {"size:tiny", "针尖大, 针头大, 粟粒大, 点状, 微小, 极小, 针尖大小, 针头大小, 粟粒大小, 数毫米"},
    {"size:small", "小, 豌豆大, 绿豆大, 黄豆大, 小的, 绿豆大小, 黄豆大小, 豌豆大小"},
    {"size:large", "大, 巨大, 数厘米, 鸡蛋大, 手掌大, 硬币大, 从硬币到手掌大, 大面积, 大的, 较大, 核桃大, 手掌大小"},
    {"", "大小, 大小不等, 大小不一, 扩大, 增大, 大部分, 大多, 大约"},

    {"symptom:itch flag:inflammatory", "瘙痒, 痒, 发痒, 剧痒, 瘙痒性"},
    {"symptom:pain", "疼痛, 痛, 压痛, 灼痛, 刺痛, 烧灼感, 触痛, 疼, 灼热感"},
    {"", "无痛, 无痛性, 不痛, 无疼痛"},

    {"dermoscopy:pigment-network flag:pigmented", "色素网, 色素网络, 假网络, 网络, 色素网格, 非典型网络, 蜂窝状, 伪网络"},
    {"dermoscopy:dots-globules", "小球, 球状, 点和球, 点状结构, 颗粒, 球状体, 色素小球, 点, 小点"},
    {"lesion:hair-loss", "黄点征"},
    {"dermoscopy:blue-white-veil", "蓝白幕, 蓝白膜, 蓝白面纱, 蓝白纱"},
    {"dermoscopy:streaks", "放射状条纹, 伪足, 放射状, 星爆, 放射线, 放射状线条, 星爆状, 放射流"},
    {"dermoscopy:regression", "退行性结构, 消退结构, 瘢痕样脱色, 瘢痕样区, 胡椒粉样, 胡椒样"},
    {"dermoscopy:milia-like-cysts", "粟粒样囊肿, 粟丘疹样囊肿, 角囊肿, 假角囊肿"},
    {"dermoscopy:comedo-like-openings", "粉刺样开口, 角栓, 毛囊栓, 粉刺样, 毛囊角栓, 角质栓"},
    {"dermoscopy:ridges-fissures", "脑回状, 沟嵴, 沟和嵴, 裂隙和嵴, 指纹状, 指纹样, 虫蚀样, 脑回样"},
    {"dermoscopy:arborising-vessels lesion:telangiectasia", "树枝状血管, 分支状血管, 树枝样血管, 分支血管"},
    {"dermoscopy:dotted-vessels", "点状血管, 红点, 点状红色血管, 红色小点"},
    {"dermoscopy:hairpin-vessels", "发夹样血管, 发夹状血管, 发卡样血管, 袢状血管, 发夹样"},
    {"dermoscopy:glomerular-vessels", "肾小球样血管, 肾小球状血管, 球状血管, 盘绕血管, 卷曲血管"},
    {"dermoscopy:irregular-vessels", "多形性血管, 不规则血管, 线状血管, 逗号样血管, 不典型血管, 线状不规则血管, 皇冠状血管, 冠状血管"},
    {"dermoscopy:lacunes flag:vascular", "腔隙, 血湖, 红色腔隙, 红色湖, 充满血液"},
    {"dermoscopy:strawberry-pattern", "草莓状, 草莓样, 红色假网络"},
    {"dermoscopy:leaf-like-areas", "枫叶样, 叶状结构, 叶状区, 轮辐状, 卵圆形巢, 蓝灰色卵圆形巢, 叶状区域, 枫叶状"},
    {"dermoscopy:rosettes", "玫瑰花瓣征, 四点征, 白色圆圈"},
    {"dermoscopy:shiny-white-lines", "亮白色条纹, 白色条纹, 白线, 晶状体结构, 白色线条, 亮白色线条, 亮白线"},
    {"dermoscopy:central-white-patch", "中央白色斑片, 中心白斑, 中央白斑, 白色中心, 中央白色区, 中央瘢痕样白色, 中央白色瘢痕样斑片, 中心白色"},
    {"dermoscopy:parallel-ridge", "平行嵴, 皮嵴平行, 平行沟, 平行模式, 皮嵴, 平行皮嵴模式, 平行嵴模式, 皮沟"},
    {"dermoscopy:structureless", "无结构, 均质, 均质性, 无结构区"},

    {"flag:vascular", "血管, 血管性, 血管瘤, 毛细血管, 静脉, 动脉, 压之褪色, 可压缩, 压之退色, 搏动"},
    {"flag:pigmented", "色素, 色素性, 色素痣, 痣, 黑素, 黑色素"},
    {"flag:depigmented colour:white", "色素脱失, 色素减退, 白斑, 脱色, 白癜风样, 色素减少, 脱色素, 色素减退斑"},
    {"flag:inflammatory", "炎症, 炎性, 炎症性, 发炎, 感染, 发热, 皮炎, 皮温高"},
    {"flag:malignant", "恶性, 癌, 黑色素瘤, 生长迅速, 迅速增大, 缓慢增大, 逐渐增大, 肉瘤, 淋巴瘤, 转移, 不愈合, 经久不愈, 侵袭性, 缓慢生长, 逐渐扩大"},
    {"flag:bleeding flag:vascular", "出血, 易出血, 血性, 流血, 出血性"},
};

const Grammar grammar = {
    .deniesAfter = "无, 没有, 不伴, 不伴有, 未见, 无明显, 缺乏, 并无, 而非, 不是, 未, 没, 无任何, 缺少",
    .deniesBefore = "缺如, 不明显, 阴性, 缺失, 不存在",
    .sparesAfter = "除外, 不累及, 未累及, 不侵犯",
    .sparesBefore = "不受累, 未受累, 豁免",
    .doubtsAfter = "可, 可能, 有时, 偶, 偶有, 偶见, 偶尔, 可伴, 可伴有, 可有, 可见, 或可, 也可, 有的, 少见, 可发生, 可出现",
    .doubtsBefore = "",
    .ends = "但, 但是, 而, 有, 伴, 伴有, 位于, 在, 常, 多见于, 好发于, 通常, 多为, 呈, 表面, 边缘, 周围",
    .joins = "或, 及, 和",
    .ranges = "至, 到, 或, 和",
    .millimetres = "mm, 毫米",
    .centimetres = "cm, 厘米, 公分",
    .years = "岁",
    .others = "的, 是, 为, 与, 及, 和, 或, 于, 上, 下, 中, 内, 外, 之, 其, 并, 也, 可, 呈, 有, 伴, 性, 状, 样, 部, 部位, 处, 区, 区域, 皮肤, 皮损, 损害, 病变, 表面, 边缘, 边界, 中央, 中心, 周围, 基底, 颜色, 颜色, 色, 直径, "
        "大小, 形状, 形态, 常, 常见, 多, 多见, 通常, 典型, 一般, 往往, 较, 很, 稍, 略, 轻度, 明显, 显著, 逐渐, 后, 前, 时, 期, 早期, 晚期, 皮肤镜, 皮肤镜下, 显示, 可见, 出现, 表现, 表现为, 分布, 位于, 好发, 好发于, 见于, 多见于, 患者, 人, "
        "深, 浅, 厚, 薄, 硬, 软, 质硬, 质软, 坚实, 柔软, 细, 粗, 细小, 深色, 浅色, 均匀, 不同, 个, 数, 年, 月, 周, 天, 日, 厚的, 薄的, 被, 由, 从, 向, 将, 以, 等, 不等, 形成, 留下, 留, 结构, 主要, 尤其, 特别是, 沿, 一个, 一, 两, 二, 三, 四, 五, 排列, 包括, 覆盖, 覆, 上覆, 附着, "
        "局部, 单, 双, 间, 而, 且, 者, 伸, 触之, 境界, 正常, 毛, 毛发, 头发, 发",
};
// clang-format on

} // namespace

std::span<const LexiconEntry> chineseLexicon()
{
    return lexicon;
}

const Grammar& chineseGrammar()
{
    return grammar;
}

} // namespace vignette
