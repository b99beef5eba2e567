// Made by tools/regions/generate.mjs; level and parent follow from the code (S-17).
export const REGION_BOOK = `code,name,pinyin,urbanRural,validFrom,validTo,successor,basis
110000,北京市,bei jing shi
110100,市辖区,shi xia qu
110101,东城区,dong cheng qu
110102,西城区,xi cheng qu
110103,崇文区,chong wen qu,,,2010-12-31,110101,history
110104,宣武区,xuan wu qu,,,2010-12-31,110102,history
110105,朝阳区,chao yang qu
110106,丰台区,feng tai qu
110107,石景山区,shi jing shan qu
110108,海淀区,hai dian qu
110109,门头沟区,men tou gou qu
110111,房山区,fang shan qu
110112,通州区,tong zhou qu
110113,顺义区,shun yi qu
110114,昌平区,chang ping qu
110115,大兴区,da xing qu
110116,怀柔区,huai rou qu
110117,平谷区,ping gu qu
110118,密云区,mi yun qu
110119,延庆区,yan qing qu
110228,密云县,mi yun xian,,,2015-12-31,110118,history
110229,延庆县,yan qing xian,,,2015-12-31,110119,history
120000,天津市,tian jin shi
120100,市辖区,shi xia qu
120101,和平区,he ping qu
120102,河东区,he dong qu
120103,河西区,he xi qu
120104,南开区,nan kai qu
120105,河北区,he bei qu
120106,红桥区,hong qiao qu
120107,塘沽区,tang gu qu,,,2009-12-31,120116,history
120108,汉沽区,han gu qu,,,2009-12-31,120116,history
120109,大港区,da gang qu,,,2009-12-31,120116,history
120110,东丽区,dong li qu
120111,西青区,xi qing qu
120112,津南区,jin nan qu
120113,北辰区,bei chen qu
120114,武清区,wu qing qu
120115,宝坻区,bao di qu
120116,滨海新区,bin hai xin qu
120117,宁河区,ning he qu
120118,静海区,jing hai qu
120119,蓟州区,ji zhou qu
120225,蓟县,ji xian,,,2016-12-31,120119,history
130000,河北省,he bei sheng
130100,石家庄市,shi jia zhuang shi
130102,长安区,chang an qu
130104,桥西区,qiao xi qu
130105,新华区,xin hua qu
130107,井陉矿区,jing xing kuang qu
130108,裕华区,yu hua qu
130109,藁城区,gao cheng qu
130110,鹿泉区,lu quan qu
130111,栾城区,luan cheng qu
130121,井陉县,jing xing xian
130123,正定县,zheng ding xian
130124,栾城县,luan cheng xian,,,2014-12-31,130111,history
130125,行唐县,xing tang xian
130126,灵寿县,ling shou xian
130127,高邑县,gao yi xian
130128,深泽县,shen ze xian
130129,赞皇县,zan huang xian
130130,无极县,wu ji xian
130131,平山县,ping shan xian
130132,元氏县,yuan shi xian
130133,赵县,zhao xian
130171,石家庄高新技术产业开发区,shi jia zhuang gao xin ji shu chan ye kai fa qu
130172,石家庄循环化工园区,shi jia zhuang xun huan hua gong yuan qu
130181,辛集市,xin ji shi
130182,藁城市,gao cheng shi,,,2014-12-31,130109,history
130183,晋州市,jin zhou shi
130184,新乐市,xin le shi
130185,鹿泉市,lu quan shi,,,2014-12-31,130110,history
130200,唐山市,tang shan shi
130202,路南区,lu nan qu
130203,路北区,lu bei qu
130204,古冶区,gu ye qu
130205,开平区,kai ping qu
130207,丰南区,feng nan qu
130208,丰润区,feng run qu
130209,曹妃甸区,cao fei dian qu
130224,滦南县,luan nan xian
130225,乐亭县,lao ting xian
130227,迁西县,qian xi xian
130229,玉田县,yu tian xian
130271,河北唐山芦台经济开发区,he bei tang shan lu tai jing ji kai fa qu
130272,唐山市汉沽管理区,tang shan shi han gu guan li qu
130273,唐山高新技术产业开发区,tang shan gao xin ji shu chan ye kai fa qu
130274,河北唐山海港经济开发区,he bei tang shan hai gang jing ji kai fa qu
130281,遵化市,zun hua shi
130283,迁安市,qian an shi
130284,滦州市,luan zhou shi
130300,秦皇岛市,qin huang dao shi
130302,海港区,hai gang qu
130303,山海关区,shan hai guan qu
130304,北戴河区,bei dai he qu
130306,抚宁区,fu ning qu
130321,青龙满族自治县,qing long man zu zi zhi xian
130322,昌黎县,chang li xian
130324,卢龙县,lu long xian
130371,秦皇岛市经济技术开发区,qin huang dao shi jing ji ji shu kai fa qu
130372,北戴河新区,bei dai he xin qu
130400,邯郸市,han dan shi
130402,邯山区,han shan qu
130403,丛台区,cong tai qu
130404,复兴区,fu xing qu
130406,峰峰矿区,feng feng kuang qu
130407,肥乡区,fei xiang qu
130408,永年区,yong nian qu
130423,临漳县,lin zhang xian
130424,成安县,cheng an xian
130425,大名县,da ming xian
130426,涉县,she xian
130427,磁县,ci xian
130430,邱县,qiu xian
130431,鸡泽县,ji ze xian
130432,广平县,guang ping xian
130433,馆陶县,guan tao xian
130434,魏县,wei xian
130435,曲周县,qu zhou xian
130471,邯郸经济技术开发区,han dan jing ji ji shu kai fa qu
130473,邯郸冀南新区,han dan ji nan xin qu
130481,武安市,wu an shi
130500,邢台市,xing tai shi
130502,襄都区,xiang du qu
130503,信都区,xin du qu
130505,任泽区,ren ze qu
130506,南和区,nan he qu
130522,临城县,lin cheng xian
130523,内丘县,nei qiu xian
130524,柏乡县,bai xiang xian
130525,隆尧县,long yao xian
130528,宁晋县,ning jin xian
130529,巨鹿县,ju lu xian
130530,新河县,xin he xian
130531,广宗县,guang zong xian
130532,平乡县,ping xiang xian
130533,威县,wei xian
130534,清河县,qing he xian
130535,临西县,lin xi xian
130571,河北邢台经济开发区,he bei xing tai jing ji kai fa qu
130581,南宫市,nan gong shi
130582,沙河市,sha he shi
130600,保定市,bao ding shi
130602,竞秀区,jing xiu qu
130606,莲池区,lian chi qu
130607,满城区,man cheng qu
130608,清苑区,qing yuan qu
130609,徐水区,xu shui qu
130621,满城县,man cheng xian,,,2015-12-31,130607,history
130622,清苑县,qing yuan xian,,,2015-12-31,130608,history
130623,涞水县,lai shui xian
130624,阜平县,fu ping xian
130625,徐水县,xu shui xian,,,2015-12-31,130609,history
130626,定兴县,ding xing xian
130627,唐县,tang xian
130628,高阳县,gao yang xian
130629,容城县,rong cheng xian
130630,涞源县,lai yuan xian
130631,望都县,wang du xian
130632,安新县,an xin xian
130633,易县,yi xian
130634,曲阳县,qu yang xian
130635,蠡县,li xian
130636,顺平县,shun ping xian
130637,博野县,bo ye xian
130638,雄县,xiong xian
130671,保定高新技术产业开发区,bao ding gao xin ji shu chan ye kai fa qu
130672,保定白沟新城,bao ding bai gou xin cheng
130681,涿州市,zhuo zhou shi
130682,定州市,ding zhou shi
130683,安国市,an guo shi
130684,高碑店市,gao bei dian shi
130700,张家口市,zhang jia kou shi
130702,桥东区,qiao dong qu
130703,桥西区,qiao xi qu
130705,宣化区,xuan hua qu
130706,下花园区,xia hua yuan qu
130708,万全区,wan quan qu
130709,崇礼区,chong li qu
130722,张北县,zhang bei xian
130723,康保县,kang bao xian
130724,沽源县,gu yuan xian
130725,尚义县,shang yi xian
130726,蔚县,yu xian
130727,阳原县,yang yuan xian
130728,怀安县,huai an xian
130730,怀来县,huai lai xian
130731,涿鹿县,zhuo lu xian
130732,赤城县,chi cheng xian
130771,张家口经济开发区,zhang jia kou jing ji kai fa qu
130772,张家口市察北管理区,zhang jia kou shi cha bei guan li qu
130773,张家口市塞北管理区,zhang jia kou shi sai bei guan li qu
130800,承德市,cheng de shi
130802,双桥区,shuang qiao qu
130803,双滦区,shuang luan qu
130804,鹰手营子矿区,ying shou ying zi kuang qu
130821,承德县,cheng de xian
130822,兴隆县,xing long xian
130824,滦平县,luan ping xian
130825,隆化县,long hua xian
130826,丰宁满族自治县,feng ning man zu zi zhi xian
130827,宽城满族自治县,kuan cheng man zu zi zhi xian
130828,围场满族蒙古族自治县,wei chang man zu meng gu zu zi zhi xian
130871,承德高新技术产业开发区,cheng de gao xin ji shu chan ye kai fa qu
130881,平泉市,ping quan shi
130900,沧州市,cang zhou shi
130902,新华区,xin hua qu
130903,运河区,yun he qu
130921,沧县,cang xian
130922,青县,qing xian
130923,东光县,dong guang xian
130924,海兴县,hai xing xian
130925,盐山县,yan shan xian
130926,肃宁县,su ning xian
130927,南皮县,nan pi xian
130928,吴桥县,wu qiao xian
130929,献县,xian xian
130930,孟村回族自治县,meng cun hui zu zi zhi xian
130971,河北沧州经济开发区,he bei cang zhou jing ji kai fa qu
130972,沧州高新技术产业开发区,cang zhou gao xin ji shu chan ye kai fa qu
130973,沧州渤海新区,cang zhou bo hai xin qu
130981,泊头市,bo tou shi
130982,任丘市,ren qiu shi
130983,黄骅市,huang hua shi
130984,河间市,he jian shi
131000,廊坊市,lang fang shi
131002,安次区,an ci qu
131003,广阳区,guang yang qu
131022,固安县,gu an xian
131023,永清县,yong qing xian
131024,香河县,xiang he xian
131025,大城县,dai cheng xian
131026,文安县,wen an xian
131028,大厂回族自治县,da chang hui zu zi zhi xian
131071,廊坊经济技术开发区,lang fang jing ji ji shu kai fa qu
131081,霸州市,ba zhou shi
131082,三河市,san he shi
131100,衡水市,heng shui shi
131102,桃城区,tao cheng qu
131103,冀州区,ji zhou qu
131121,枣强县,zao qiang xian
131122,武邑县,wu yi xian
131123,武强县,wu qiang xian
131124,饶阳县,rao yang xian
131125,安平县,an ping xian
131126,故城县,gu cheng xian
131127,景县,jing xian
131128,阜城县,fu cheng xian
131171,河北衡水高新技术产业开发区,he bei heng shui gao xin ji shu chan ye kai fa qu
131172,衡水滨湖新区,heng shui bin hu xin qu
131182,深州市,shen zhou shi
140000,山西省,shan xi sheng
140100,太原市,tai yuan shi
140105,小店区,xiao dian qu
140106,迎泽区,ying ze qu
140107,杏花岭区,xing hua ling qu
140108,尖草坪区,jian cao ping qu
140109,万柏林区,wan bai lin qu
140110,晋源区,jin yuan qu
140121,清徐县,qing xu xian
140122,阳曲县,yang qu xian
140123,娄烦县,lou fan xian
140171,山西转型综合改革示范区,shan xi zhuan xing zong he gai ge shi fan qu
140181,古交市,gu jiao shi
140200,大同市,da tong shi
140212,新荣区,xin rong qu
140213,平城区,ping cheng qu
140214,云冈区,yun gang qu
140215,云州区,yun zhou qu
140221,阳高县,yang gao xian
140222,天镇县,tian zhen xian
140223,广灵县,guang ling xian
140224,灵丘县,ling qiu xian
140225,浑源县,hun yuan xian
140226,左云县,zuo yun xian
140227,大同县,da tong xian,,,2018-12-31,140215,history
140271,山西大同经济开发区,shan xi da tong jing ji kai fa qu
140300,阳泉市,yang quan shi
140302,城区,cheng qu
140303,矿区,kuang qu
140311,郊区,jiao qu
140321,平定县,ping ding xian
140322,盂县,yu xian
140400,长治市,chang zhi shi
140402,城区,cheng qu,,,2018-12-31,140403,history
140403,潞州区,lu zhou qu
140404,上党区,shang dang qu
140405,屯留区,tun liu qu
140406,潞城区,lu cheng qu
140411,郊区,jiao qu,,,2018-12-31,140403,history
140421,长治县,chang zhi xian,,,2018-12-31,140404,history
140423,襄垣县,xiang yuan xian
140424,屯留县,tun liu xian,,,2018-12-31,140405,history
140425,平顺县,ping shun xian
140426,黎城县,li cheng xian
140427,壶关县,hu guan xian
140428,长子县,zhang zi xian
140429,武乡县,wu xiang xian
140430,沁县,qin xian
140431,沁源县,qin yuan xian
140471,山西长治高新技术产业园区,shan xi chang zhi gao xin ji shu chan ye yuan qu,,,2023-06-30,,derived
140481,潞城市,lu cheng shi,,,2018-12-31,140406,history
140500,晋城市,jin cheng shi
140502,城区,cheng qu
140521,沁水县,qin shui xian
140522,阳城县,yang cheng xian
140524,陵川县,ling chuan xian
140525,泽州县,ze zhou xian
140581,高平市,gao ping shi
140600,朔州市,shuo zhou shi
140602,朔城区,shuo cheng qu
140603,平鲁区,ping lu qu
140621,山阴县,shan yin xian
140622,应县,ying xian
140623,右玉县,you yu xian
140671,山西朔州经济开发区,shan xi shuo zhou jing ji kai fa qu
140681,怀仁市,huai ren shi
140700,晋中市,jin zhong shi
140702,榆次区,yu ci qu
140703,太谷区,tai gu qu
140721,榆社县,yu she xian
140722,左权县,zuo quan xian
140723,和顺县,he shun xian
140724,昔阳县,xi yang xian
140725,寿阳县,shou yang xian
140727,祁县,qi xian
140728,平遥县,ping yao xian
140729,灵石县,ling shi xian
140781,介休市,jie xiu shi
140800,运城市,yun cheng shi
140802,盐湖区,yan hu qu
140821,临猗县,lin yi xian
140822,万荣县,wan rong xian
140823,闻喜县,wen xi xian
140824,稷山县,ji shan xian
140825,新绛县,xin jiang xian
140826,绛县,jiang xian
140827,垣曲县,yuan qu xian
140828,夏县,xia xian
140829,平陆县,ping lu xian
140830,芮城县,rui cheng xian
140881,永济市,yong ji shi
140882,河津市,he jin shi
140900,忻州市,xin zhou shi
140902,忻府区,xin fu qu
140921,定襄县,ding xiang xian
140922,五台县,wu tai xian
140923,代县,dai xian
140924,繁峙县,fan shi xian
140925,宁武县,ning wu xian
140926,静乐县,jing le xian
140927,神池县,shen chi xian
140928,五寨县,wu zhai xian
140929,岢岚县,ke lan xian
140930,河曲县,he qu xian
140931,保德县,bao de xian
140932,偏关县,pian guan xian
140971,五台山风景名胜区,wu tai shan feng jing ming sheng qu
140981,原平市,yuan ping shi
141000,临汾市,lin fen shi
141002,尧都区,yao du qu
141021,曲沃县,qu wo xian
141022,翼城县,yi cheng xian
141023,襄汾县,xiang fen xian
141024,洪洞县,hong tong xian
141025,古县,gu xian
141026,安泽县,an ze xian
141027,浮山县,fu shan xian
141028,吉县,ji xian
141029,乡宁县,xiang ning xian
141030,大宁县,da ning xian
141031,隰县,xi xian
141032,永和县,yong he xian
141033,蒲县,pu xian
141034,汾西县,fen xi xian
141081,侯马市,hou ma shi
141082,霍州市,huo zhou shi
141100,吕梁市,lv liang shi
141102,离石区,li shi qu
141121,文水县,wen shui xian
141122,交城县,jiao cheng xian
141123,兴县,xing xian
141124,临县,lin xian
141125,柳林县,liu lin xian
141126,石楼县,shi lou xian
141127,岚县,lan xian
141128,方山县,fang shan xian
141129,中阳县,zhong yang xian
141130,交口县,jiao kou xian
141181,孝义市,xiao yi shi
141182,汾阳市,fen yang shi
150000,内蒙古自治区,nei meng gu zi zhi qu
150100,呼和浩特市,hu he hao te shi
150102,新城区,xin cheng qu
150103,回民区,hui min qu
150104,玉泉区,yu quan qu
150105,赛罕区,sai han qu
150121,土默特左旗,tu mo te zuo qi
150122,托克托县,tuo ke tuo xian
150123,和林格尔县,he lin ge er xian
150124,清水河县,qing shui he xian
150125,武川县,wu chuan xian
150172,呼和浩特经济技术开发区,hu he hao te jing ji ji shu kai fa qu
150200,包头市,bao tou shi
150202,东河区,dong he qu
150203,昆都仑区,kun du lun qu
150204,青山区,qing shan qu
150205,石拐区,shi guai qu
150206,白云鄂博矿区,bai yun e bo kuang qu
150207,九原区,jiu yuan qu
150221,土默特右旗,tu mo te you qi
150222,固阳县,gu yang xian
150223,达尔罕茂明安联合旗,da er han mao ming an lian he qi
150271,包头稀土高新技术产业开发区,bao tou xi tu gao xin ji shu chan ye kai fa qu
150300,乌海市,wu hai shi
150302,海勃湾区,hai bo wan qu
150303,海南区,hai nan qu
150304,乌达区,wu da qu
150400,赤峰市,chi feng shi
150402,红山区,hong shan qu
150403,元宝山区,yuan bao shan qu
150404,松山区,song shan qu
150421,阿鲁科尔沁旗,a lu ke er qin qi
150422,巴林左旗,ba lin zuo qi
150423,巴林右旗,ba lin you qi
150424,林西县,lin xi xian
150425,克什克腾旗,ke shi ke teng qi
150426,翁牛特旗,weng niu te qi
150428,喀喇沁旗,ka la qin qi
150429,宁城县,ning cheng xian
150430,敖汉旗,ao han qi
150500,通辽市,tong liao shi
150502,科尔沁区,ke er qin qu
150521,科尔沁左翼中旗,ke er qin zuo yi zhong qi
150522,科尔沁左翼后旗,ke er qin zuo yi hou qi
150523,开鲁县,kai lu xian
150524,库伦旗,ku lun qi
150525,奈曼旗,nai man qi
150526,扎鲁特旗,zha lu te qi
150571,通辽经济技术开发区,tong liao jing ji ji shu kai fa qu
150581,霍林郭勒市,huo lin guo le shi
150600,鄂尔多斯市,e er duo si shi
150602,东胜区,dong sheng qu
150603,康巴什区,kang ba shi qu
150621,达拉特旗,da la te qi
150622,准格尔旗,zhun ge er qi
150623,鄂托克前旗,e tuo ke qian qi
150624,鄂托克旗,e tuo ke qi
150625,杭锦旗,hang jin qi
150626,乌审旗,wu shen qi
150627,伊金霍洛旗,yi jin huo luo qi
150700,呼伦贝尔市,hu lun bei er shi
150702,海拉尔区,hai la er qu
150703,扎赉诺尔区,zha lai nuo er qu
150721,阿荣旗,a rong qi
150722,莫力达瓦达斡尔族自治旗,mo li da wa da wo er zu zi zhi qi
150723,鄂伦春自治旗,e lun chun zi zhi qi
150724,鄂温克族自治旗,e wen ke zu zi zhi qi
150725,陈巴尔虎旗,chen ba er hu qi
150726,新巴尔虎左旗,xin ba er hu zuo qi
150727,新巴尔虎右旗,xin ba er hu you qi
150781,满洲里市,man zhou li shi
150782,牙克石市,ya ke shi shi
150783,扎兰屯市,zha lan tun shi
150784,额尔古纳市,e er gu na shi
150785,根河市,gen he shi
150800,巴彦淖尔市,ba yan nao er shi
150802,临河区,lin he qu
150821,五原县,wu yuan xian
150822,磴口县,deng kou xian
150823,乌拉特前旗,wu la te qian qi
150824,乌拉特中旗,wu la te zhong qi
150825,乌拉特后旗,wu la te hou qi
150826,杭锦后旗,hang jin hou qi
150900,乌兰察布市,wu lan cha bu shi
150902,集宁区,ji ning qu
150921,卓资县,zhuo zi xian
150922,化德县,hua de xian
150923,商都县,shang du xian
150924,兴和县,xing he xian
150925,凉城县,liang cheng xian
150926,察哈尔右翼前旗,cha ha er you yi qian qi
150927,察哈尔右翼中旗,cha ha er you yi zhong qi
150928,察哈尔右翼后旗,cha ha er you yi hou qi
150929,四子王旗,si zi wang qi
150981,丰镇市,feng zhen shi
152200,兴安盟,xing an meng
152201,乌兰浩特市,wu lan hao te shi
152202,阿尔山市,a er shan shi
152221,科尔沁右翼前旗,ke er qin you yi qian qi
152222,科尔沁右翼中旗,ke er qin you yi zhong qi
152223,扎赉特旗,zha lai te qi
152224,突泉县,tu quan xian
152500,锡林郭勒盟,xi lin guo le meng
152501,二连浩特市,er lian hao te shi
152502,锡林浩特市,xi lin hao te shi
152522,阿巴嘎旗,a ba ga qi
152523,苏尼特左旗,su ni te zuo qi
152524,苏尼特右旗,su ni te you qi
152525,东乌珠穆沁旗,dong wu zhu mu qin qi
152526,西乌珠穆沁旗,xi wu zhu mu qin qi
152527,太仆寺旗,tai pu si qi
152528,镶黄旗,xiang huang qi
152529,正镶白旗,zheng xiang bai qi
152530,正蓝旗,zheng lan qi
152531,多伦县,duo lun xian
152571,乌拉盖管理区管委会,wu la gai guan li qu guan wei hui
152900,阿拉善盟,a la shan meng
152921,阿拉善左旗,a la shan zuo qi
152922,阿拉善右旗,a la shan you qi
152923,额济纳旗,e ji na qi
152971,内蒙古阿拉善高新技术产业开发区,nei meng gu a la shan gao xin ji shu chan ye kai fa qu
210000,辽宁省,liao ning sheng
210100,沈阳市,shen yang shi
210102,和平区,he ping qu
210103,沈河区,shen he qu
210104,大东区,da dong qu
210105,皇姑区,huang gu qu
210106,铁西区,tie xi qu
210111,苏家屯区,su jia tun qu
210112,浑南区,hun nan qu
210113,沈北新区,shen bei xin qu
210114,于洪区,yu hong qu
210115,辽中区,liao zhong qu
210123,康平县,kang ping xian
210124,法库县,fa ku xian
210181,新民市,xin min shi
210200,大连市,da lian shi
210202,中山区,zhong shan qu
210203,西岗区,xi gang qu
210204,沙河口区,sha he kou qu
210211,甘井子区,gan jing zi qu
210212,旅顺口区,lv shun kou qu
210213,金州区,jin zhou qu
210214,普兰店区,pu lan dian qu
210224,长海县,chang hai xian
210281,瓦房店市,wa fang dian shi
210283,庄河市,zhuang he shi
210300,鞍山市,an shan shi
210302,铁东区,tie dong qu
210303,铁西区,tie xi qu
210304,立山区,li shan qu
210311,千山区,qian shan qu
210321,台安县,tai an xian
210323,岫岩满族自治县,xiu yan man zu zi zhi xian
210381,海城市,hai cheng shi
210400,抚顺市,fu shun shi
210402,新抚区,xin fu qu
210403,东洲区,dong zhou qu
210404,望花区,wang hua qu
210411,顺城区,shun cheng qu
210421,抚顺县,fu shun xian
210422,新宾满族自治县,xin bin man zu zi zhi xian
210423,清原满族自治县,qing yuan man zu zi zhi xian
210500,本溪市,ben xi shi
210502,平山区,ping shan qu
210503,溪湖区,xi hu qu
210504,明山区,ming shan qu
210505,南芬区,nan fen qu
210521,本溪满族自治县,ben xi man zu zi zhi xian
210522,桓仁满族自治县,huan ren man zu zi zhi xian
210600,丹东市,dan dong shi
210602,元宝区,yuan bao qu
210603,振兴区,zhen xing qu
210604,振安区,zhen an qu
210624,宽甸满族自治县,kuan dian man zu zi zhi xian
210681,东港市,dong gang shi
210682,凤城市,feng cheng shi
210700,锦州市,jin zhou shi
210702,古塔区,gu ta qu
210703,凌河区,ling he qu
210711,太和区,tai he qu
210726,黑山县,hei shan xian
210727,义县,yi xian
210781,凌海市,ling hai shi
210782,北镇市,bei zhen shi
210800,营口市,ying kou shi
210802,站前区,zhan qian qu
210803,西市区,xi shi qu
210804,鲅鱼圈区,ba yu quan qu
210811,老边区,lao bian qu
210881,盖州市,gai zhou shi
210882,大石桥市,da shi qiao shi
210900,阜新市,fu xin shi
210902,海州区,hai zhou qu
210903,新邱区,xin qiu qu
210904,太平区,tai ping qu
210905,清河门区,qing he men qu
210911,细河区,xi he qu
210921,阜新蒙古族自治县,fu xin meng gu zu zi zhi xian
210922,彰武县,zhang wu xian
211000,辽阳市,liao yang shi
211002,白塔区,bai ta qu
211003,文圣区,wen sheng qu
211004,宏伟区,hong wei qu
211005,弓长岭区,gong chang ling qu
211011,太子河区,tai zi he qu
211021,辽阳县,liao yang xian
211081,灯塔市,deng ta shi
211100,盘锦市,pan jin shi
211102,双台子区,shuang tai zi qu
211103,兴隆台区,xing long tai qu
211104,大洼区,da wa qu
211122,盘山县,pan shan xian
211200,铁岭市,tie ling shi
211202,银州区,yin zhou qu
211204,清河区,qing he qu
211221,铁岭县,tie ling xian
211223,西丰县,xi feng xian
211224,昌图县,chang tu xian
211281,调兵山市,tiao bing shan shi
211282,开原市,kai yuan shi
211300,朝阳市,chao yang shi
211302,双塔区,shuang ta qu
211303,龙城区,long cheng qu
211321,朝阳县,chao yang xian
211322,建平县,jian ping xian
211324,喀喇沁左翼蒙古族自治县,ka la qin zuo yi meng gu zu zi zhi xian
211381,北票市,bei piao shi
211382,凌源市,ling yuan shi
211400,葫芦岛市,hu lu dao shi
211402,连山区,lian shan qu
211403,龙港区,long gang qu
211404,南票区,nan piao qu
211421,绥中县,sui zhong xian
211422,建昌县,jian chang xian
211481,兴城市,xing cheng shi
220000,吉林省,ji lin sheng
220100,长春市,chang chun shi
220102,南关区,nan guan qu
220103,宽城区,kuan cheng qu
220104,朝阳区,chao yang qu
220105,二道区,er dao qu
220106,绿园区,lv yuan qu
220112,双阳区,shuang yang qu
220113,九台区,jiu tai qu
220122,农安县,nong an xian
220171,长春经济技术开发区,chang chun jing ji ji shu kai fa qu
220172,长春净月高新技术产业开发区,chang chun jing yue gao xin ji shu chan ye kai fa qu
220173,长春高新技术产业开发区,chang chun gao xin ji shu chan ye kai fa qu
220174,长春汽车经济技术开发区,chang chun qi che jing ji ji shu kai fa qu
220182,榆树市,yu shu shi
220183,德惠市,de hui shi
220184,公主岭市,gong zhu ling shi
220200,吉林市,ji lin shi
220202,昌邑区,chang yi qu
220203,龙潭区,long tan qu
220204,船营区,chuan ying qu
220211,丰满区,feng man qu
220221,永吉县,yong ji xian
220271,吉林经济开发区,ji lin jing ji kai fa qu
220272,吉林高新技术产业开发区,ji lin gao xin ji shu chan ye kai fa qu
220273,吉林中国新加坡食品区,ji lin zhong guo xin jia po shi pin qu
220281,蛟河市,jiao he shi
220282,桦甸市,hua dian shi
220283,舒兰市,shu lan shi
220284,磐石市,pan shi shi
220300,四平市,si ping shi
220302,铁西区,tie xi qu
220303,铁东区,tie dong qu
220322,梨树县,li shu xian
220323,伊通满族自治县,yi tong man zu zi zhi xian
220381,公主岭市,gong zhu ling shi,,,2020-12-31,220184,history
220382,双辽市,shuang liao shi
220400,辽源市,liao yuan shi
220402,龙山区,long shan qu
220403,西安区,xi an qu
220421,东丰县,dong feng xian
220422,东辽县,dong liao xian
220500,通化市,tong hua shi
220502,东昌区,dong chang qu
220503,二道江区,er dao jiang qu
220521,通化县,tong hua xian
220523,辉南县,hui nan xian
220524,柳河县,liu he xian
220581,梅河口市,mei he kou shi
220582,集安市,ji an shi
220600,白山市,bai shan shi
220602,浑江区,hun jiang qu
220605,江源区,jiang yuan qu
220621,抚松县,fu song xian
220622,靖宇县,jing yu xian
220623,长白朝鲜族自治县,chang bai chao xian zu zi zhi xian
220681,临江市,lin jiang shi
220700,松原市,song yuan shi
220702,宁江区,ning jiang qu
220721,前郭尔罗斯蒙古族自治县,qian guo er luo si meng gu zu zi zhi xian
220722,长岭县,chang ling xian
220723,乾安县,qian an xian
220771,吉林松原经济开发区,ji lin song yuan jing ji kai fa qu
220781,扶余市,fu yu shi
220800,白城市,bai cheng shi
220802,洮北区,tao bei qu
220821,镇赉县,zhen lai xian
220822,通榆县,tong yu xian
220871,吉林白城经济开发区,ji lin bai cheng jing ji kai fa qu
220881,洮南市,tao nan shi
220882,大安市,da an shi
222400,延边朝鲜族自治州,yan bian chao xian zu zi zhi zhou
222401,延吉市,yan ji shi
222402,图们市,tu men shi
222403,敦化市,dun hua shi
222404,珲春市,hun chun shi
222405,龙井市,long jing shi
222406,和龙市,he long shi
222424,汪清县,wang qing xian
222424011000,大川街道,da chuan jie dao
222424011001,大川社区,da chuan she qu,121,,,,rule
222424011002,大明社区,da ming she qu,121,,,,rule
222424011003,幸福社区,xing fu she qu,121,,,,rule
222424011004,南山社区,nan shan she qu,121,,,,rule
222424012000,新民街道,xin min jie dao
222424012001,新民社区,xin min she qu,121,,,,rule
222424012002,新华社区,xin hua she qu,121,,,,rule
222424012003,东振社区,dong zhen she qu,121,,,,rule
222424012004,新惠社区,xin hui she qu,121,,,,rule
222424012005,新林社区,xin lin she qu,121,,,,rule
222424012006,新和社区,xin he she qu,121,,,,rule
222424013000,长荣街道,chang rong jie dao
222424013001,江北社区,jiang bei she qu,121,,,,rule
222424013002,长荣社区,chang rong she qu,121,,,,rule
222424100000,汪清镇,wang qing zhen
222424100200,汪清村,wang qing cun,220,,,,rule
222424100201,城关村,cheng guan cun,220,,,,rule
222424100202,大川村,da chuan cun,220,,,,rule
222424100203,河北村,he bei cun,220,,,,rule
222424100204,夹皮沟村,jia pi gou cun,220,,,,rule
222424100205,柳树河村,liu shu he cun,220,,,,rule
222424100206,春和村,chun he cun,220,,,,rule
222424100207,砂南村,sha nan cun,220,,,,rule
222424100208,砂东村,sha dong cun,220,,,,rule
222424100209,砂北村,sha bei cun,220,,,,rule
222424100210,东振村,dong zhen cun,220,,,,rule
222424100211,老村,lao cun,220,,,,rule
222424100212,西崴子村,xi wai zi cun,220,,,,rule
222424100213,东明村,dong ming cun,220,,,,rule
222424101000,大兴沟镇,da xing gou zhen
222424101001,兴盛社区,xing sheng she qu,121,,,,rule
222424101002,兴林社区,xing lin she qu,121,,,,rule
222424101200,河南村,he nan cun,220,,,,rule
222424101201,河东村,he dong cun,220,,,,rule
222424101202,河西村,he xi cun,220,,,,rule
222424101203,河北村,he bei cun,220,,,,rule
222424101204,新立村,xin li cun,220,,,,rule
222424101205,龙水村,long shui cun,220,,,,rule
222424101206,庙岭村,miao ling cun,220,,,,rule
222424101207,光明村,guang ming cun,220,,,,rule
222424101208,北城村,bei cheng cun,220,,,,rule
222424101209,二甲山村,er jia shan cun,220,,,,rule
222424101210,双河村,shuang he cun,220,,,,rule
222424101211,鲜民村,xian min cun,220,,,,rule
222424101212,双桥村,shuang qiao cun,220,,,,rule
222424101213,仲兴村,zhong xing cun,220,,,,rule
222424101214,柳亭村,liu ting cun,220,,,,rule
222424101215,和信村,he xin cun,220,,,,rule
222424101216,和盛村,he sheng cun,220,,,,rule
222424101217,五站村,wu zhan cun,220,,,,rule
222424101218,南阳村,nan yang cun,220,,,,rule
222424101219,上村,shang cun,220,,,,rule
222424101220,红日村,hong ri cun,220,,,,rule
222424101221,后河村,hou he cun,220,,,,rule
222424101222,永安村,yong an cun,220,,,,rule
222424101223,复安村,fu an cun,220,,,,rule
222424101224,蛤蟆塘村,ha ma tang cun,220,,,,rule
222424101225,太和村,tai he cun,220,,,,rule
222424101226,富兴村,fu xing cun,220,,,,rule
222424101227,红兴村,hong xing cun,220,,,,rule
222424101228,广兴村,guang xing cun,220,,,,rule
222424101229,前塘村,qian tang cun,220,,,,rule
222424101230,前河村,qian he cun,220,,,,rule
222424101231,东阳村,dong yang cun,220,,,,rule
222424101232,东台村,dong tai cun,220,,,,rule
222424101233,西阳村,xi yang cun,220,,,,rule
222424101234,大石村,da shi cun,220,,,,rule
222424102000,天桥岭镇,tian qiao ling zhen
222424102001,春光社区,chun guang she qu,121,,,,rule
222424102002,八人沟农场社区,ba ren gou nong chang she qu,121,,,,rule
222424102003,春明社区,chun ming she qu,121,,,,rule
222424102200,天桥岭村,tian qiao ling cun,220,,,,rule
222424102201,天河村,tian he cun,220,,,,rule
222424102202,天安村,tian an cun,220,,,,rule
222424102203,口山村,kou shan cun,220,,,,rule
222424102204,桃源村,tao yuan cun,220,,,,rule
222424102205,天宁村,tian ning cun,220,,,,rule
222424102206,鹿圈子村,lu quan zi cun,220,,,,rule
222424102207,青松村,qing song cun,220,,,,rule
222424102208,天山村,tian shan cun,220,,,,rule
222424102209,椴树背村,duan shu bei cun,220,,,,rule
222424102210,转角楼村,zhuan jiao lou cun,220,,,,rule
222424102211,团结村,tuan jie cun,220,,,,rule
222424102212,东新村,dong xin cun,220,,,,rule
222424102213,鱼亮子村,yu liang zi cun,220,,,,rule
222424102214,民主村,min zhu cun,220,,,,rule
222424102215,青沟子村,qing gou zi cun,220,,,,rule
222424102216,天平村,tian ping cun,220,,,,rule
222424102217,新华村,xin hua cun,220,,,,rule
222424102218,北城子村,bei cheng zi cun,220,,,,rule
222424102219,神仙洞村,shen xian dong cun,220,,,,rule
222424102220,桶子沟村,tong zi gou cun,220,,,,rule
222424102221,响水村,xiang shui cun,220,,,,rule
222424102222,太阳村,tai yang cun,220,,,,rule
222424103000,罗子沟镇,luo zi gou zhen
222424103001,金城社区,jin cheng she qu,121,,,,rule
222424103002,罗子沟农场社区,luo zi gou nong chang she qu,121,,,,rule
222424103200,绥芬村,sui fen cun,220,,,,rule
222424103201,古城村,gu cheng cun,220,,,,rule
222424103202,城子后村,cheng zi hou cun,220,,,,rule
222424103203,河南村,he nan cun,220,,,,rule
222424103204,下河村,xia he cun,220,,,,rule
222424103205,常青村,chang qing cun,220,,,,rule
222424103206,创业村,chuang ye cun,220,,,,rule
222424103207,中河村,zhong he cun,220,,,,rule
222424103208,永胜村,yong sheng cun,220,,,,rule
222424103209,上河村,shang he cun,220,,,,rule
222424103210,太平沟村,tai ping gou cun,220,,,,rule
222424103211,新村,xin cun,220,,,,rule
222424103212,三道河子村,san dao he zi cun,220,,,,rule
222424103213,西河村,xi he cun,220,,,,rule
222424103214,内河村,nei he cun,220,,,,rule
222424103215,河东村,he dong cun,220,,,,rule
222424103216,上碱村,shang jian cun,220,,,,rule
222424103217,金星村,jin xing cun,220,,,,rule
222424103218,新屯子村,xin tun zi cun,220,,,,rule
222424103219,新丰村,xin feng cun,220,,,,rule
222424103220,西碱村,xi jian cun,220,,,,rule
222424104000,百草沟镇,bai cao gou zhen
222424104001,闹枝社区,nao zhi she qu,121,,,,rule
222424104200,仲坪村,zhong ping cun,220,,,,rule
222424104201,高城村,gao cheng cun,220,,,,rule
222424104202,丽城村,li cheng cun,220,,,,rule
222424104203,梨花村,li hua cun,220,,,,rule
222424104204,芳草村,fang cao cun,220,,,,rule
222424104205,龙河村,long he cun,220,,,,rule
222424104206,龙岩村,long yan cun,220,,,,rule
222424104207,长兴村,chang xing cun,220,,,,rule
222424104208,永安村,yong an cun,220,,,,rule
222424104209,大松树村,da song shu cun,220,,,,rule
222424104210,新田村,xin tian cun,220,,,,rule
222424104211,平安村,ping an cun,220,,,,rule
222424104212,凤林村,feng lin cun,220,,,,rule
222424104213,西城村,xi cheng cun,220,,,,rule
222424104214,百草沟村,bai cao gou cun,220,,,,rule
222424104215,吉祥村,ji xiang cun,220,,,,rule
222424104216,正阳村,zheng yang cun,220,,,,rule
222424104217,南城村,nan cheng cun,220,,,,rule
222424104218,新城村,xin cheng cun,220,,,,rule
222424104219,仲兴村,zhong xing cun,220,,,,rule
222424104220,卧龙村,wo long cun,220,,,,rule
222424104221,安田村,an tian cun,220,,,,rule
222424104222,富岩村,fu yan cun,220,,,,rule
222424104223,棉田村,mian tian cun,220,,,,rule
222424104224,永和村,yong he cun,220,,,,rule
222424104225,兴隆村,xing long cun,220,,,,rule
222424104226,八棵树村,ba ke shu cun,220,,,,rule
222424104227,永兴村,yong xing cun,220,,,,rule
222424104228,共兴村,gong xing cun,220,,,,rule
222424104229,东崴子村,dong wai zi cun,220,,,,rule
222424104230,仲安村,zhong an cun,220,,,,rule
222424104231,牡丹池村,mu dan chi cun,220,,,,rule
222424104232,牡丹川村,mu dan chuan cun,220,,,,rule
222424104233,红星村,hong xing cun,220,,,,rule
222424105000,春阳镇,chun yang zhen
222424105001,春中社区,chun zhong she qu,121,,,,rule
222424105200,春阳村,chun yang cun,220,,,,rule
222424105201,春光村,chun guang cun,220,,,,rule
222424105202,上屯村,shang tun cun,220,,,,rule
222424105203,幸福村,xing fu cun,220,,,,rule
222424105204,阳光村,yang guang cun,220,,,,rule
222424105205,东升村,dong sheng cun,220,,,,rule
222424105206,石头村,shi tou cun,220,,,,rule
222424105207,新安村,xin an cun,220,,,,rule
222424105208,中屯村,zhong tun cun,220,,,,rule
222424105209,红云村,hong yun cun,220,,,,rule
222424105210,南沟村,nan gou cun,220,,,,rule
222424105211,大兴村,da xing cun,220,,,,rule
222424105212,老庙村,lao miao cun,220,,,,rule
222424105213,中大川村,zhong da chuan cun,220,,,,rule
222424105214,石城村,shi cheng cun,220,,,,rule
222424105215,五家子村,wu jia zi cun,220,,,,rule
222424105216,骆驼山村,luo tuo shan cun,220,,,,rule
222424105217,下大川村,xia da chuan cun,220,,,,rule
222424105218,金矿村,jin kuang cun,220,,,,rule
222424106000,复兴镇,fu xing zhen
222424106011,金苍社区,jin cang she qu,121,,,,rule
222424106012,复兴农场社区,fu xing nong chang she qu,121,,,,rule
222424106200,金苍村,jin cang cun,220,,,,rule
222424106201,糖厂村,tang chang cun,220,,,,rule
222424106202,复兴村,fu xing cun,220,,,,rule
222424106203,兴华村,xing hua cun,220,,,,rule
222424106204,杜荒子村,du huang zi cun,220,,,,rule
222424106205,道芬村,dao fen cun,220,,,,rule
222424106206,一道村,yi dao cun,220,,,,rule
222424106207,四道村,si dao cun,220,,,,rule
222424106208,五道村,wu dao cun,220,,,,rule
222424106209,六道村,liu dao cun,220,,,,rule
222424107000,东光镇,dong guang zhen
222424107200,五人班村,wu ren ban cun,220,,,,rule
222424107201,东兴村,dong xing cun,220,,,,rule
222424107202,东光村,dong guang cun,220,,,,rule
222424107203,小汪清村,xiao wang qing cun,220,,,,rule
222424107204,磨盘山村,mo pan shan cun,220,,,,rule
222424107205,秋松村,qiu song cun,220,,,,rule
222424107206,西大坡村,xi da po cun,220,,,,rule
222424107207,金城村,jin cheng cun,220,,,,rule
222424107208,明月沟村,ming yue gou cun,220,,,,rule
222424107209,尖山子村,jian shan zi cun,220,,,,rule
222424107210,东林村,dong lin cun,220,,,,rule
222424107211,城墙村,cheng qiang cun,220,,,,rule
222424107212,清河村,qing he cun,220,,,,rule
222424107213,塔子沟村,ta zi gou cun,220,,,,rule
222424107214,林子沟村,lin zi gou cun,220,,,,rule
222424107215,永新村,yong xin cun,220,,,,rule
222424107216,新兴村,xin xing cun,220,,,,rule
222424107217,东沟村,dong gou cun,220,,,,rule
222424107218,东山村,dong shan cun,220,,,,rule
222424107219,明山村,ming shan cun,220,,,,rule
222424107220,北丰里村,bei feng li cun,220,,,,rule
222424107221,大坎子村,da kan zi cun,220,,,,rule
222424107222,龙泉坪村,long quan ping cun,220,,,,rule
222424107223,松林洞村,song lin dong cun,220,,,,rule
222424107224,三道沟村,san dao gou cun,220,,,,rule
222424107225,牡丹村,mu dan cun,220,,,,rule
222424107226,苍林村,cang lin cun,220,,,,rule
222424107227,长荣村,chang rong cun,220,,,,rule
222424107228,太平村,tai ping cun,220,,,,rule
222424107229,十里坪村,shi li ping cun,220,,,,rule
222424107230,满河村,man he cun,220,,,,rule
222424200000,鸡冠乡,ji guan xiang
222424200001,鸡冠社区,ji guan she qu,210,,,,rule
222424200200,鸡冠村,ji guan cun,220,,,,rule
222424200201,鸡鸣村,ji ming cun,220,,,,rule
222424200202,影壁村,ying bi cun,220,,,,rule
222424200203,太安村,tai an cun,220,,,,rule
222424200204,大北沟村,da bei gou cun,220,,,,rule
222424200205,腰营沟村,yao ying gou cun,220,,,,rule
222424200206,公家店村,gong jia dian cun,220,,,,rule
222424200207,新民村,xin min cun,220,,,,rule
222424200208,吉兴村,ji xing cun,220,,,,rule
222424200209,张家店村,zhang jia dian cun,220,,,,rule
222424200210,桦皮甸子村,hua pi dian zi cun,220,,,,rule
222424200211,霍家营村,huo jia ying cun,220,,,,rule
222424200212,刺老芽沟村,ci lao ya gou cun,220,,,,rule
222424400000,汪清林业局,wang qing lin ye ju
222424400500,金沟岭林场生活区,jin gou ling lin chang sheng huo qu,220,,,,rule
222424400501,地阴沟林场生活区,di yin gou lin chang sheng huo qu,220,,,,rule
222424400502,沙金沟林场生活区,sha jin gou lin chang sheng huo qu,220,,,,rule
222424400503,塔子沟林场生活区,ta zi gou lin chang sheng huo qu,220,,,,rule
222424400504,大柞树林场生活区,da zha shu lin chang sheng huo qu,220,,,,rule
222424400505,荒沟林场生活区,huang gou lin chang sheng huo qu,220,,,,rule
222424400506,大荒沟林场生活区,da huang gou lin chang sheng huo qu,220,,,,rule
222424400508,金苍林场生活区,jin cang lin chang sheng huo qu,220,,,,rule
222424400510,杜荒子林场生活区,du huang zi lin chang sheng huo qu,220,,,,rule
222424400511,西南岔林场生活区,xi nan cha lin chang sheng huo qu,220,,,,rule
222424400512,兰家林场生活区,lan jia lin chang sheng huo qu,220,,,,rule
222424400513,六道林场生活区,liu dao lin chang sheng huo qu,220,,,,rule
222424400514,浪溪林场生活区,lang xi lin chang sheng huo qu,220,,,,rule
222424400515,亲和种子园生活区,qin he zhong zi yuan sheng huo qu,220,,,,rule
222424401000,天桥岭林业局,tian qiao ling lin ye ju
222424401500,桶子沟林场生活区,tong zi gou lin chang sheng huo qu,220,,,,rule
222424401501,太阳林场生活区,tai yang lin chang sheng huo qu,220,,,,rule
222424401502,响水林场生活区,xiang shui lin chang sheng huo qu,220,,,,rule
222424401503,八人沟林场生活区,ba ren gou lin chang sheng huo qu,220,,,,rule
222424401504,大安林场生活区,da an lin chang sheng huo qu,220,,,,rule
222424401506,西大河林场生活区,xi da he lin chang sheng huo qu,220,,,,rule
222424401507,向阳林场生活区,xiang yang lin chang sheng huo qu,220,,,,rule
222424401508,上河林场生活区,shang he lin chang sheng huo qu,220,,,,rule
222424401509,内河林场生活区,nei he lin chang sheng huo qu,220,,,,rule
222424401510,桦皮甸子林场生活区,hua pi dian zi lin chang sheng huo qu,220,,,,rule
222424401511,新开林场生活区,xin kai lin chang sheng huo qu,220,,,,rule
222424401512,张家店林场生活区,zhang jia dian lin chang sheng huo qu,220,,,,rule
222424401513,葡萄沟林场生活区,pu tao gou lin chang sheng huo qu,220,,,,rule
222424401514,新华林场生活区,xin hua lin chang sheng huo qu,220,,,,rule
222424402000,大兴沟林业局,da xing gou lin ye ju
222424402500,小东沟林场生活区,xiao dong gou lin chang sheng huo qu,220,,,,rule
222424402501,周仁沟林场生活区,zhou ren gou lin chang sheng huo qu,220,,,,rule
222424402502,托盘林场生活区,tuo pan lin chang sheng huo qu,220,,,,rule
222424402503,影壁林场生活区,ying bi lin chang sheng huo qu,220,,,,rule
222424402504,北青沟林场生活区,bei qing gou lin chang sheng huo qu,220,,,,rule
222424402505,岭东林场生活区,ling dong lin chang sheng huo qu,220,,,,rule
222424402506,大石林场生活区,da shi lin chang sheng huo qu,220,,,,rule
222424402507,柳亭林场生活区,liu ting lin chang sheng huo qu,220,,,,rule
222424402508,红石林场生活区,hong shi lin chang sheng huo qu,220,,,,rule
222424402509,档树河林场生活区,dang shu he lin chang sheng huo qu,220,,,,rule
222426,安图县,an tu xian
230000,黑龙江省,hei long jiang sheng
230100,哈尔滨市,ha er bin shi
230102,道里区,dao li qu
230103,南岗区,nan gang qu
230104,道外区,dao wai qu
230108,平房区,ping fang qu
230109,松北区,song bei qu
230110,香坊区,xiang fang qu
230111,呼兰区,hu lan qu
230112,阿城区,a cheng qu
230113,双城区,shuang cheng qu
230123,依兰县,yi lan xian
230124,方正县,fang zheng xian
230125,宾县,bin xian
230126,巴彦县,ba yan xian
230127,木兰县,mu lan xian
230128,通河县,tong he xian
230129,延寿县,yan shou xian
230182,双城市,shuang cheng shi,,,2014-12-31,230113,history
230183,尚志市,shang zhi shi
230184,五常市,wu chang shi
230184100000,五常镇,wu chang zhen
230184100063,诚信区第一社区,cheng xin qu di yi she qu,121,,,,rule
230184100064,诚信区第二社区,cheng xin qu di er she qu,121,,,,rule
230184100065,循礼区第一社区,xun li qu di yi she qu,121,,,,rule
230184100066,循礼区第二社区,xun li qu di er she qu,121,,,,rule
230184100067,尚义区第一社区,shang yi qu di yi she qu,121,,,,rule
230184100068,尚义区第二社区,shang yi qu di er she qu,121,,,,rule
230184100069,启智区第一社区,qi zhi qu di yi she qu,121,,,,rule
230184100070,启智区第二社区,qi zhi qu di er she qu,121,,,,rule
230184100071,崇仁区第一社区,chong ren qu di yi she qu,121,,,,rule
230184100072,崇仁区第二社区,chong ren qu di er she qu,121,,,,rule
230184100200,莲花村,lian hua cun,220,,,,rule
230184100201,万宝山村,wan bao shan cun,220,,,,rule
230184100202,桦树村,hua shu cun,220,,,,rule
230184100203,镇西村,zhen xi cun,220,,,,rule
230184100204,西郊村,xi jiao cun,220,,,,rule
230184100205,杏花村,xing hua cun,220,,,,rule
230184100206,金山村,jin shan cun,220,,,,rule
230184100207,新兴村,xin xing cun,220,,,,rule
230184100208,远景村,yuan jing cun,220,,,,rule
230184100209,五常镇太平桥村,wu chang zhen tai ping qiao cun,220,,,,rule
230184101000,拉林满族镇,la lin man zu zhen
230184101015,解放社区,jie fang she qu,121,,,,rule
230184101016,民主社区,min zhu she qu,121,,,,rule
230184101017,铁路社区,tie lu she qu,121,,,,rule
230184101018,胜利社区,sheng li she qu,121,,,,rule
230184101019,北土社区,bei tu she qu,121,,,,rule
230184101200,南老营村,nan lao ying cun,220,,,,rule
230184101201,东门村,dong men cun,220,,,,rule
230184101202,镇北村,zhen bei cun,220,,,,rule
230184101203,西黄旗村,xi huang qi cun,220,,,,rule
230184101204,北土村,bei tu cun,220,,,,rule
230184101205,双桥村,shuang qiao cun,220,,,,rule
230184101206,后红村,hou hong cun,220,,,,rule
230184101207,石人村,shi ren cun,220,,,,rule
230184101208,大沟村,da gou cun,220,,,,rule
230184101209,正黄村,zheng huang cun,220,,,,rule
230184101210,韩乡村,han xiang cun,220,,,,rule
230184101211,太平村,tai ping cun,220,,,,rule
230184101212,民丰村,min feng cun,220,,,,rule
230184102000,山河镇,shan he zhen
230184102031,东南社区,dong nan she qu,121,,,,rule
230184102032,东北社区,dong bei she qu,121,,,,rule
230184102033,站前社区,zhan qian she qu,121,,,,rule
230184102034,铁路社区,tie lu she qu,121,,,,rule
230184102035,共和社区,gong he she qu,121,,,,rule
230184102036,双兴社区,shuang xing she qu,121,,,,rule
230184102200,东铁村,dong tie cun,220,,,,rule
230184102201,兴旺村,xing wang cun,220,,,,rule
230184102202,永胜村,yong sheng cun,220,,,,rule
230184102203,共和村,gong he cun,220,,,,rule
230184102204,山河村,shan he cun,220,,,,rule
230184102205,太平川村,tai ping chuan cun,220,,,,rule
230184102206,平安村,ping an cun,220,,,,rule
230184102207,付船口村,fu chuan kou cun,220,,,,rule
230184102208,爱路村,ai lu cun,220,,,,rule
230184102209,福安村,fu an cun,220,,,,rule
230184102210,万宝村,wan bao cun,220,,,,rule
230184102211,长胜村,chang sheng cun,220,,,,rule
230184102212,太平山村,tai ping shan cun,220,,,,rule
230184103000,小山子镇,xiao shan zi zhen
230184103200,胜丰村,sheng feng cun,220,,,,rule
230184103201,胜远村,sheng yuan cun,220,,,,rule
230184103202,环山村,huan shan cun,220,,,,rule
230184103203,双元村,shuang yuan cun,220,,,,rule
230184103204,双兴村,shuang xing cun,220,,,,rule
230184103205,国庆村,guo qing cun,220,,,,rule
230184103206,双利村,shuang li cun,220,,,,rule
230184103207,双山村,shuang shan cun,220,,,,rule
230184103208,胜利村,sheng li cun,220,,,,rule
230184103209,八一村,ba yi cun,220,,,,rule
230184104000,安家镇,an jia zhen
230184104201,房身岗村,fang shen gang cun,220,,,,rule
230184104202,灯塔村,deng ta cun,220,,,,rule
230184104203,铁西村,tie xi cun,220,,,,rule
230184104204,河东村,he dong cun,220,,,,rule
230184104205,双跃村,shuang yue cun,220,,,,rule
230184104206,民主村,min zhu cun,220,,,,rule
230184104207,双喜村,shuang xi cun,220,,,,rule
230184104208,安家村,an jia cun,220,,,,rule
230184104209,东升村,dong sheng cun,220,,,,rule
230184104210,兴业村,xing ye cun,220,,,,rule
230184105000,牛家满族镇,niu jia man zu zhen
230184105200,二屯村,er tun cun,220,,,,rule
230184105201,镶黄旗村,xiang huang qi cun,220,,,,rule
230184105202,刘乡村,liu xiang cun,220,,,,rule
230184105203,政新村,zheng xin cun,220,,,,rule
230184105204,牛家村,niu jia cun,220,,,,rule
230184105205,新友村,xin you cun,220,,,,rule
230184105206,石羊村,shi yang cun,220,,,,rule
230184105207,兴山村,xing shan cun,220,,,,rule
230184105208,兴福村,xing fu cun,220,,,,rule
230184105209,兴富村,xing fu cun,220,,,,rule
230184105210,政朴村,zheng pu cun,220,,,,rule
230184105211,政富村,zheng fu cun,220,,,,rule
230184105212,厢白村,xiang bai cun,220,,,,rule
230184105213,民旗村,min qi cun,220,,,,rule
230184105214,新甸村,xin dian cun,220,,,,rule
230184106000,杜家镇,du jia zhen
230184106200,杜家村,du jia cun,220,,,,rule
230184106201,半截河村,ban jie he cun,220,,,,rule
230184106202,长兴村,chang xing cun,220,,,,rule
230184106203,曙光村,shu guang cun,220,,,,rule
230184106204,开发村,kai fa cun,220,,,,rule
230184106205,复兴村,fu xing cun,220,,,,rule
230184106206,七一村,qi yi cun,220,,,,rule
230184106207,四方地村,si fang di cun,220,,,,rule
230184106208,先锋村,xian feng cun,220,,,,rule
230184106209,幸福村,xing fu cun,220,,,,rule
230184106210,永联村,yong lian cun,220,,,,rule
230184106211,郑兴村,zheng xing cun,220,,,,rule
230184107000,背荫河镇,bei yin he zhen
230184107200,关家村,guan jia cun,220,,,,rule
230184107201,富有村,fu you cun,220,,,,rule
230184107202,背荫河村,bei yin he cun,220,,,,rule
230184107203,兰旗村,lan qi cun,220,,,,rule
230184107204,赵戏村,zhao xi cun,220,,,,rule
230184107205,郑家村,zheng jia cun,220,,,,rule
230184107206,大合村,da he cun,220,,,,rule
230184108000,冲河镇,chong he zhen
230184108200,旭日村,xu ri cun,220,,,,rule
230184108201,新旗村,xin qi cun,220,,,,rule
230184108202,四平村,si ping cun,220,,,,rule
230184108203,兴国村,xing guo cun,220,,,,rule
230184108204,小黑河村,xiao hei he cun,220,,,,rule
230184108205,五里四村,wu li si cun,220,,,,rule
230184108206,鹿青山村,lu qing shan cun,220,,,,rule
230184108207,丰源村,feng yuan cun,220,,,,rule
230184108208,冲河村,chong he cun,220,,,,rule
230184108209,永丰村,yong feng cun,220,,,,rule
230184108210,苇沙河村,wei sha he cun,220,,,,rule
230184109000,沙河子镇,sha he zi zhen
230184109200,福太村,fu tai cun,220,,,,rule
230184109201,三人班村,san ren ban cun,220,,,,rule
230184109202,大柜村,da gui cun,220,,,,rule
230184109203,磨盘山村,mo pan shan cun,220,,,,rule
230184109204,石头河村,shi tou he cun,220,,,,rule
230184109205,沙河子村,sha he zi cun,220,,,,rule
230184109206,东沙河子村,dong sha he zi cun,220,,,,rule
230184109207,北沙河子村,bei sha he zi cun,220,,,,rule
230184109208,蛤拉河子村,ha la he zi cun,220,,,,rule
230184109209,柳树河子村,liu shu he zi cun,220,,,,rule
230184109210,老黑顶子村,lao hei ding zi cun,220,,,,rule
230184109211,双龙村,shuang long cun,220,,,,rule
230184109212,历母山村,li mu shan cun,220,,,,rule
230184110000,向阳镇,xiang yang zhen
230184110200,建国村,jian guo cun,220,,,,rule
230184110201,群富村,qun fu cun,220,,,,rule
230184110202,致富村,zhi fu cun,220,,,,rule
230184110203,三好村,san hao cun,220,,,,rule
230184110204,三中村,san zhong cun,220,,,,rule
230184110205,中原村,zhong yuan cun,220,,,,rule
230184110206,九三村,jiu san cun,220,,,,rule
230184110207,齐船口村,qi chuan kou cun,220,,,,rule
230184110208,爱国村,ai guo cun,220,,,,rule
230184110209,五家桥村,wu jia qiao cun,220,,,,rule
230184110210,永明村,yong ming cun,220,,,,rule
230184110211,保山村,bao shan cun,220,,,,rule
230184110212,新屯村,xin tun cun,220,,,,rule
230184110213,永兴村,yong xing cun,220,,,,rule
230184110214,东新立村,dong xin li cun,220,,,,rule
230184110215,电力村,dian li cun,220,,,,rule
230184110216,金界沟村,jin jie gou cun,220,,,,rule
230184111000,龙凤山镇,long feng shan zhen
230184111200,乐园村,le yuan cun,220,,,,rule
230184111201,胜源村,sheng yuan cun,220,,,,rule
230184111202,王家炉村,wang jia lu cun,220,,,,rule
230184111203,学田村,xue tian cun,220,,,,rule
230184111204,兴元村,xing yuan cun,220,,,,rule
230184111205,常卜村,chang bu cun,220,,,,rule
230184111206,北星村,bei xing cun,220,,,,rule
230184111207,民利村,min li cun,220,,,,rule
230184111208,石庙村,shi miao cun,220,,,,rule
230184111209,劳动村,lao dong cun,220,,,,rule
230184111210,辉煌村,hui huang cun,220,,,,rule
230184111211,新华村,xin hua cun,220,,,,rule
230184111212,东兴村,dong xing cun,220,,,,rule
230184111213,光辉村,guang hui cun,220,,,,rule
230184111214,兰彩桥村,lan cai qiao cun,220,,,,rule
230184111215,岗里村,gang li cun,220,,,,rule
230184111216,七寸河村,qi cun he cun,220,,,,rule
230184111217,东局子村,dong ju zi cun,220,,,,rule
230184200000,兴盛乡,xing sheng xiang
230184200200,九莲村,jiu lian cun,220,,,,rule
230184200201,兴盛村,xing sheng cun,220,,,,rule
230184200202,郎家村,lang jia cun,220,,,,rule
230184200203,辛家村,xin jia cun,220,,,,rule
230184200204,团山村,tuan shan cun,220,,,,rule
230184200205,红星村,hong xing cun,220,,,,rule
230184200206,腰贡村,yao gong cun,220,,,,rule
230184200207,五道岗村,wu dao gang cun,220,,,,rule
230184201000,志广乡,zhi guang xiang
230184201200,群力村,qun li cun,220,,,,rule
230184201201,群兴村,qun xing cun,220,,,,rule
230184201202,志强村,zhi qiang cun,220,,,,rule
230184201203,五星村,wu xing cun,220,,,,rule
230184201204,双丰村,shuang feng cun,220,,,,rule
230184201205,民和村,min he cun,220,,,,rule
230184201206,东兴旺村,dong xing wang cun,220,,,,rule
230184201207,拥政村,yong zheng cun,220,,,,rule
230184201208,长富村,chang fu cun,220,,,,rule
230184202000,卫国乡,wei guo xiang
230184202200,卫国村,wei guo cun,220,,,,rule
230184202201,友好村,you hao cun,220,,,,rule
230184202202,长安村,chang an cun,220,,,,rule
230184202203,西安村,xi an cun,220,,,,rule
230184202204,兴水村,xing shui cun,220,,,,rule
230184202205,保家村,bao jia cun,220,,,,rule
230184203000,常堡乡,chang bao xiang
230184203200,常堡村,chang bao cun,220,,,,rule
230184203201,周家岗村,zhou jia gang cun,220,,,,rule
230184203202,中华村,zhong hua cun,220,,,,rule
230184203203,福兴村,fu xing cun,220,,,,rule
230184203204,兴利村,xing li cun,220,,,,rule
230184203205,廿十家村,nian shi jia cun,220,,,,rule
230184203206,南岗村,nan gang cun,220,,,,rule
230184206000,民意乡,min yi xiang
230184206200,九合村,jiu he cun,220,,,,rule
230184206201,前进村,qian jin cun,220,,,,rule
230184206202,勇进村,yong jin cun,220,,,,rule
230184206203,中发村,zhong fa cun,220,,,,rule
230184206204,褚家村,chu jia cun,220,,,,rule
230184206205,黎明村,li ming cun,220,,,,rule
230184206206,草庙村,cao miao cun,220,,,,rule
230184206207,明华村,ming hua cun,220,,,,rule
230184209000,红旗满族乡,hong qi man zu xiang
230184209200,东龙村,dong long cun,220,,,,rule
230184209201,多欢村,duo huan cun,220,,,,rule
230184209202,前红村,qian hong cun,220,,,,rule
230184209203,前兰村,qian lan cun,220,,,,rule
230184209204,后兰村,hou lan cun,220,,,,rule
230184209205,东林村,dong lin cun,220,,,,rule
230184209206,新立村,xin li cun,220,,,,rule
230184209207,东胜村,dong sheng cun,220,,,,rule
230184209208,前大村,qian da cun,220,,,,rule
230184209209,东阳村,dong yang cun,220,,,,rule
230184209210,东城村,dong cheng cun,220,,,,rule
230184209211,东利村,dong li cun,220,,,,rule
230184210000,八家子乡,ba jia zi xiang
230184210200,八家子村,ba jia zi cun,220,,,,rule
230184210201,岳家村,yue jia cun,220,,,,rule
230184210202,靠山村,kao shan cun,220,,,,rule
230184210203,黑牛村,hei niu cun,220,,,,rule
230184210204,马鹿村,ma lu cun,220,,,,rule
230184210205,六家子村,liu jia zi cun,220,,,,rule
230184210206,富家村,fu jia cun,220,,,,rule
230184210207,张大村,zhang da cun,220,,,,rule
230184210208,大房子村,da fang zi cun,220,,,,rule
230184210209,康家炉村,kang jia lu cun,220,,,,rule
230184210210,大亚屯村,da ya tun cun,220,,,,rule
230184210211,东兴村,dong xing cun,220,,,,rule
230184210212,东盛村,dong sheng cun,220,,,,rule
230184211000,民乐朝鲜族乡,min yue chao xian zu xiang
230184211200,富胜村,fu sheng cun,220,,,,rule
230184211201,民乐村,min yue cun,220,,,,rule
230184211202,红光村,hong guang cun,220,,,,rule
230184211203,双义村,shuang yi cun,220,,,,rule
230184211204,新乐村,xin le cun,220,,,,rule
230184211205,振兴村,zhen xing cun,220,,,,rule
230184212000,营城子满族乡,ying cheng zi man zu xiang
230184212200,南土村,nan tu cun,220,,,,rule
230184212201,靠河村,kao he cun,220,,,,rule
230184212202,古榆村,gu yu cun,220,,,,rule
230184212203,计家村,ji jia cun,220,,,,rule
230184212204,新光村,xin guang cun,220,,,,rule
230184212205,营城子村,ying cheng zi cun,220,,,,rule
230184212206,红旗村,hong qi cun,220,,,,rule
230184214000,长山乡,chang shan xiang
230184214200,六七家村,liu qi jia cun,220,,,,rule
230184214201,水泉村,shui quan cun,220,,,,rule
230184214202,长山村,chang shan cun,220,,,,rule
230184214203,金桥村,jin qiao cun,220,,,,rule
230184214204,青松村,qing song cun,220,,,,rule
230184214205,长兴村,chang xing cun,220,,,,rule
230184214206,前程村,qian cheng cun,220,,,,rule
230184214207,七星村,qi xing cun,220,,,,rule
230184214208,大树村,da shu cun,220,,,,rule
230184214209,农兴村,nong xing cun,220,,,,rule
230184214210,和平村,he ping cun,220,,,,rule
230184214211,大兴村,da xing cun,220,,,,rule
230184214212,日发村,ri fa cun,220,,,,rule
230184214213,爱民村,ai min cun,220,,,,rule
230184214214,双寿村,shuang shou cun,220,,,,rule
230184215000,兴隆乡,xing long xiang
230184215200,兴隆村,xing long cun,220,,,,rule
230184215201,新兴村,xin xing cun,220,,,,rule
230184215202,大沟村,da gou cun,220,,,,rule
230184215203,二道村,er dao cun,220,,,,rule
230184215204,大房村,da fang cun,220,,,,rule
230184215205,民兴村,min xing cun,220,,,,rule
230184215206,红兰旗村,hong lan qi cun,220,,,,rule
230184215207,永发村,yong fa cun,220,,,,rule
230184215208,古城村,gu cheng cun,220,,,,rule
230184215209,新五村,xin wu cun,220,,,,rule
230184215210,梨树村,li shu cun,220,,,,rule
230184215211,马鞍山村,ma an shan cun,220,,,,rule
230184215212,兴立村,xing li cun,220,,,,rule
230184216000,二河乡,er he xiang
230184216200,新庄村,xin zhuang cun,220,,,,rule
230184216201,裕民村,yu min cun,220,,,,rule
230184216202,庆丰村,qing feng cun,220,,,,rule
230184216203,二河村,er he cun,220,,,,rule
230184216204,双河村,shuang he cun,220,,,,rule
230184216205,三河村,san he cun,220,,,,rule
230184216206,四河村,si he cun,220,,,,rule
230184400000,山河屯林业局,shan he tun lin ye ju
230184400412,白石砬经营所社区,bai shi la jing ying suo she qu,123,,,,rule
230184400414,长征经营所社区,chang zheng jing ying suo she qu,123,,,,rule
230184400415,凤凰山经营所社区,feng huang shan jing ying suo she qu,123,,,,rule
230184400417,铁山经营所社区,tie shan jing ying suo she qu,123,,,,rule
230184400420,大河身经营所社区,da he shen jing ying suo she qu,123,,,,rule
230184400422,胜利经营所社区,sheng li jing ying suo she qu,123,,,,rule
230184400423,旭日经营所社区,xu ri jing ying suo she qu,123,,,,rule
230184400425,磨盘山经营所社区,mo pan shan jing ying suo she qu,123,,,,rule
230184400428,龙康社区,long kang she qu,123,,,,rule
230184400430,龙兴社区,long xing she qu,123,,,,rule
230184400431,龙南社区,long nan she qu,123,,,,rule
230184400432,龙山社区,long shan she qu,123,,,,rule
230184400433,龙凤社区,long feng she qu,123,,,,rule
230184400434,龙翔社区,long xiang she qu,123,,,,rule
230184400435,龙博社区,long bo she qu,123,,,,rule
230184400500,永胜林场生活区,yong sheng lin chang sheng huo qu,220,,,,rule
230184400501,奋斗林场生活区,fen dou lin chang sheng huo qu,220,,,,rule
230184400502,曙光林场生活区,shu guang lin chang sheng huo qu,220,,,,rule
230184400503,七峰山林场生活区,qi feng shan lin chang sheng huo qu,220,,,,rule
230200,齐齐哈尔市,qi qi ha er shi
230202,龙沙区,long sha qu
230203,建华区,jian hua qu
230204,铁锋区,tie feng qu
230205,昂昂溪区,ang ang xi qu
230206,富拉尔基区,fu la er ji qu
230207,碾子山区,nian zi shan qu
230208,梅里斯达斡尔族区,mei li si da wo er zu qu
230221,龙江县,long jiang xian
230223,依安县,yi an xian
230224,泰来县,tai lai xian
230225,甘南县,gan nan xian
230227,富裕县,fu yu xian
230229,克山县,ke shan xian
230230,克东县,ke dong xian
230231,拜泉县,bai quan xian
230281,讷河市,ne he shi
230300,鸡西市,ji xi shi
230302,鸡冠区,ji guan qu
230303,恒山区,heng shan qu
230304,滴道区,di dao qu
230305,梨树区,li shu qu
230306,城子河区,cheng zi he qu
230307,麻山区,ma shan qu
230321,鸡东县,ji dong xian
230381,虎林市,hu lin shi
230382,密山市,mi shan shi
230400,鹤岗市,he gang shi
230402,向阳区,xiang yang qu
230403,工农区,gong nong qu
230404,南山区,nan shan qu
230405,兴安区,xing an qu
230406,东山区,dong shan qu
230407,兴山区,xing shan qu
230421,萝北县,luo bei xian
230422,绥滨县,sui bin xian
230500,双鸭山市,shuang ya shan shi
230502,尖山区,jian shan qu
230503,岭东区,ling dong qu
230505,四方台区,si fang tai qu
230506,宝山区,bao shan qu
230521,集贤县,ji xian xian
230522,友谊县,you yi xian
230523,宝清县,bao qing xian
230524,饶河县,rao he xian
230600,大庆市,da qing shi
230602,萨尔图区,sa er tu qu
230603,龙凤区,long feng qu
230604,让胡路区,rang hu lu qu
230605,红岗区,hong gang qu
230606,大同区,da tong qu
230621,肇州县,zhao zhou xian
230622,肇源县,zhao yuan xian
230623,林甸县,lin dian xian
230624,杜尔伯特蒙古族自治县,du er bo te meng gu zu zi zhi xian
230671,大庆高新技术产业开发区,da qing gao xin ji shu chan ye kai fa qu
230700,伊春市,yi chun shi
230717,伊美区,yi mei qu
230718,乌翠区,wu cui qu
230719,友好区,you hao qu
230722,嘉荫县,jia yin xian
230723,汤旺县,tang wang xian
230724,丰林县,feng lin xian
230725,大箐山县,da qing shan xian
230726,南岔县,nan cha xian
230751,金林区,jin lin qu
230781,铁力市,tie li shi
230800,佳木斯市,jia mu si shi
230803,向阳区,xiang yang qu
230804,前进区,qian jin qu
230805,东风区,dong feng qu
230811,郊区,jiao qu
230822,桦南县,hua nan xian
230826,桦川县,hua chuan xian
230828,汤原县,tang yuan xian
230881,同江市,tong jiang shi
230882,富锦市,fu jin shi
230883,抚远市,fu yuan shi
230900,七台河市,qi tai he shi
230902,新兴区,xin xing qu
230903,桃山区,tao shan qu
230904,茄子河区,qie zi he qu
230921,勃利县,bo li xian
231000,牡丹江市,mu dan jiang shi
231002,东安区,dong an qu
231003,阳明区,yang ming qu
231004,爱民区,ai min qu
231005,西安区,xi an qu
231025,林口县,lin kou xian
231071,牡丹江经济技术开发区,mu dan jiang jing ji ji shu kai fa qu,,,2023-06-30,,derived
231081,绥芬河市,sui fen he shi
231083,海林市,hai lin shi
231084,宁安市,ning an shi
231085,穆棱市,mu leng shi
231086,东宁市,dong ning shi
231100,黑河市,hei he shi
231102,爱辉区,ai hui qu
231123,逊克县,xun ke xian
231124,孙吴县,sun wu xian
231181,北安市,bei an shi
231182,五大连池市,wu da lian chi shi
231183,嫩江市,nen jiang shi
231200,绥化市,sui hua shi
231202,北林区,bei lin qu
231221,望奎县,wang kui xian
231222,兰西县,lan xi xian
231223,青冈县,qing gang xian
231224,庆安县,qing an xian
231225,明水县,ming shui xian
231226,绥棱县,sui leng xian
231281,安达市,an da shi
231282,肇东市,zhao dong shi
231283,海伦市,hai lun shi
232700,大兴安岭地区,da xing an ling di qu
232701,漠河市,mo he shi
232721,呼玛县,hu ma xian
232722,塔河县,ta he xian
232761,加格达奇区,jia ge da qi qu
232762,松岭区,song ling qu
232763,新林区,xin lin qu
232764,呼中区,hu zhong qu
310000,上海市,shang hai shi
310100,市辖区,shi xia qu
310101,黄浦区,huang pu qu
310103,卢湾区,lu wan qu,,,2011-12-31,310101,history
310104,徐汇区,xu hui qu
310105,长宁区,chang ning qu
310106,静安区,jing an qu
310107,普陀区,pu tuo qu
310108,闸北区,zha bei qu,,,2015-12-31,310106,history
310109,虹口区,hong kou qu
310110,杨浦区,yang pu qu
310112,闵行区,min hang qu
310113,宝山区,bao shan qu
310114,嘉定区,jia ding qu
310115,浦东新区,pu dong xin qu
310116,金山区,jin shan qu
310117,松江区,song jiang qu
310118,青浦区,qing pu qu
310119,南汇区,nan hui qu,,,2009-12-31,310115,history
310120,奉贤区,feng xian qu
310151,崇明区,chong ming qu
310230,崇明县,chong ming xian,,,2016-12-31,310151,history
320000,江苏省,jiang su sheng
320100,南京市,nan jing shi
320102,玄武区,xuan wu qu
320103,白下区,bai xia qu,,,2013-12-31,320104,history
320104,秦淮区,qin huai qu
320105,建邺区,jian ye qu
320106,鼓楼区,gu lou qu
320107,下关区,xia guan qu,,,2013-12-31,320106,history
320111,浦口区,pu kou qu
320113,栖霞区,qi xia qu
320114,雨花台区,yu hua tai qu
320115,江宁区,jiang ning qu
320116,六合区,lu he qu
320117,溧水区,li shui qu
320118,高淳区,gao chun qu
320200,无锡市,wu xi shi
320202,崇安区,chong an qu,,,2015-12-31,320213,history
320203,南长区,nan chang qu,,,2015-12-31,320213,history
320204,北塘区,bei tang qu,,,2015-12-31,320213,history
320205,锡山区,xi shan qu
320206,惠山区,hui shan qu
320211,滨湖区,bin hu qu
320213,梁溪区,liang xi qu
320214,新吴区,xin wu qu
320281,江阴市,jiang yin shi
320282,宜兴市,yi xing shi
320300,徐州市,xu zhou shi
320302,鼓楼区,gu lou qu
320303,云龙区,yun long qu
320305,贾汪区,jia wang qu
320311,泉山区,quan shan qu
320312,铜山区,tong shan qu
320321,丰县,feng xian
320322,沛县,pei xian
320324,睢宁县,sui ning xian
320371,徐州经济技术开发区,xu zhou jing ji ji shu kai fa qu
320381,新沂市,xin yi shi
320382,邳州市,pi zhou shi
320400,常州市,chang zhou shi
320402,天宁区,tian ning qu
320404,钟楼区,zhong lou qu
320411,新北区,xin bei qu
320412,武进区,wu jin qu
320413,金坛区,jin tan qu
320481,溧阳市,li yang shi
320500,苏州市,su zhou shi
320502,沧浪区,cang lang qu,,,2012-12-31,320508,history
320503,平江区,ping jiang qu,,,2012-12-31,320508,history
320504,金阊区,jin chang qu,,,2012-12-31,320508,history
320505,虎丘区,hu qiu qu
320506,吴中区,wu zhong qu
320507,相城区,xiang cheng qu
320508,姑苏区,gu su qu
320509,吴江区,wu jiang qu
320571,苏州工业园区,su zhou gong ye yuan qu,,,2023-06-30,320576,derived
320576,苏州工业园区,su zhou gong ye yuan qu
320581,常熟市,chang shu shi
320582,张家港市,zhang jia gang shi
320583,昆山市,kun shan shi
320584,吴江市,wu jiang shi,,,2012-12-31,320509,history
320585,太仓市,tai cang shi
320600,南通市,nan tong shi
320602,崇川区,chong chuan qu,,,2020-12-31,320613,history
320611,港闸区,gang zha qu,,,2020-12-31,320613,history
320612,通州区,tong zhou qu
320613,崇川区,chong chuan qu,,2020-01-01
320614,海门区,hai men qu,,2020-01-01
320623,如东县,ru dong xian
320671,南通经济技术开发区,nan tong jing ji ji shu kai fa qu
320681,启东市,qi dong shi
320682,如皋市,ru gao shi
320684,海门市,hai men shi,,,2020-12-31,320614,history
320685,海安市,hai an shi
320700,连云港市,lian yun gang shi
320703,连云区,lian yun qu
320706,海州区,hai zhou qu
320707,赣榆区,gan yu qu
320722,东海县,dong hai xian
320723,灌云县,guan yun xian
320724,灌南县,guan nan xian
320771,连云港经济技术开发区,lian yun gang jing ji ji shu kai fa qu
320772,连云港高新技术产业开发区,lian yun gang gao xin ji shu chan ye kai fa qu,,,2023-06-30,,derived
320800,淮安市,huai an shi
320803,淮安区,huai an qu
320804,淮阴区,huai yin qu
320812,清江浦区,qing jiang pu qu
320813,洪泽区,hong ze qu
320826,涟水县,lian shui xian
320830,盱眙县,xu yi xian
320831,金湖县,jin hu xian
320871,淮安经济技术开发区,huai an jing ji ji shu kai fa qu
320900,盐城市,yan cheng shi
320902,亭湖区,ting hu qu
320903,盐都区,yan du qu
320904,大丰区,da feng qu
320921,响水县,xiang shui xian
320922,滨海县,bin hai xian
320923,阜宁县,fu ning xian
320924,射阳县,she yang xian
320925,建湖县,jian hu xian
320971,盐城经济技术开发区,yan cheng jing ji ji shu kai fa qu
320981,东台市,dong tai shi
321000,扬州市,yang zhou shi
321002,广陵区,guang ling qu
321003,邗江区,han jiang qu
321012,江都区,jiang du qu
321023,宝应县,bao ying xian
321071,扬州经济技术开发区,yang zhou jing ji ji shu kai fa qu
321081,仪征市,yi zheng shi
321084,高邮市,gao you shi
321100,镇江市,zhen jiang shi
321102,京口区,jing kou qu
321111,润州区,run zhou qu
321112,丹徒区,dan tu qu
321171,镇江新区,zhen jiang xin qu
321181,丹阳市,dan yang shi
321182,扬中市,yang zhong shi
321183,句容市,ju rong shi
321200,泰州市,tai zhou shi
321202,海陵区,hai ling qu
321203,高港区,gao gang qu
321204,姜堰区,jiang yan qu
321271,泰州医药高新技术产业开发区,tai zhou yi yao gao xin ji shu chan ye kai fa qu,,,2023-06-30,,derived
321281,兴化市,xing hua shi
321282,靖江市,jing jiang shi
321283,泰兴市,tai xing shi
321300,宿迁市,su qian shi
321302,宿城区,su cheng qu
321311,宿豫区,su yu qu
321322,沭阳县,shu yang xian
321323,泗阳县,si yang xian
321324,泗洪县,si hong xian
321371,宿迁经济技术开发区,su qian jing ji ji shu kai fa qu
330000,浙江省,zhe jiang sheng
330100,杭州市,hang zhou shi
330102,上城区,shang cheng qu
330103,下城区,xia cheng qu,,,2021-12-31,330105,history
330104,江干区,jiang gan qu,,,2021-12-31,330102,history
330105,拱墅区,gong shu qu
330106,西湖区,xi hu qu
330108,滨江区,bin jiang qu
330109,萧山区,xiao shan qu
330110,余杭区,yu hang qu
330111,富阳区,fu yang qu
330112,临安区,lin an qu
330113,临平区,lin ping qu,,2021-01-01
330114,钱塘区,qian tang qu,,2021-01-01
330122,桐庐县,tong lu xian
330127,淳安县,chun an xian
330182,建德市,jian de shi
330183,富阳市,fu yang shi,,,2014-12-31,330111,history
330185,临安市,lin an shi,,,2017-12-31,330112,history
330200,宁波市,ning bo shi
330203,海曙区,hai shu qu
330204,江东区,jiang dong qu,,,2016-12-31,330212,history
330205,江北区,jiang bei qu
330206,北仑区,bei lun qu
330211,镇海区,zhen hai qu
330212,鄞州区,yin zhou qu
330213,奉化区,feng hua qu
330225,象山县,xiang shan xian
330226,宁海县,ning hai xian
330281,余姚市,yu yao shi
330282,慈溪市,ci xi shi
330283,奉化市,feng hua shi,,,2016-12-31,330213,history
330300,温州市,wen zhou shi
330302,鹿城区,lu cheng qu
330303,龙湾区,long wan qu
330304,瓯海区,ou hai qu
330305,洞头区,dong tou qu
330322,洞头县,dong tou xian,,,2015-12-31,330305,history
330324,永嘉县,yong jia xian
330326,平阳县,ping yang xian
330327,苍南县,cang nan xian
330328,文成县,wen cheng xian
330329,泰顺县,tai shun xian
330371,温州经济技术开发区,wen zhou jing ji ji shu kai fa qu,,,2023-06-30,,derived
330381,瑞安市,rui an shi
330382,乐清市,yue qing shi
330383,龙港市,long gang shi
330400,嘉兴市,jia xing shi
330402,南湖区,nan hu qu
330411,秀洲区,xiu zhou qu
330421,嘉善县,jia shan xian
330424,海盐县,hai yan xian
330481,海宁市,hai ning shi
330482,平湖市,ping hu shi
330483,桐乡市,tong xiang shi
330500,湖州市,hu zhou shi
330502,吴兴区,wu xing qu
330503,南浔区,nan xun qu
330521,德清县,de qing xian
330522,长兴县,chang xing xian
330523,安吉县,an ji xian
330600,绍兴市,shao xing shi
330602,越城区,yue cheng qu
330603,柯桥区,ke qiao qu
330604,上虞区,shang yu qu
330621,绍兴县,shao xing xian,,,2013-12-31,330603,history
330624,新昌县,xin chang xian
330681,诸暨市,zhu ji shi
330682,上虞市,shang yu shi,,,2013-12-31,330604,history
330683,嵊州市,sheng zhou shi
330700,金华市,jin hua shi
330702,婺城区,wu cheng qu
330703,金东区,jin dong qu
330723,武义县,wu yi xian
330726,浦江县,pu jiang xian
330727,磐安县,pan an xian
330781,兰溪市,lan xi shi
330782,义乌市,yi wu shi
330783,东阳市,dong yang shi
330784,永康市,yong kang shi
330800,衢州市,qu zhou shi
330802,柯城区,ke cheng qu
330803,衢江区,qu jiang qu
330822,常山县,chang shan xian
330824,开化县,kai hua xian
330825,龙游县,long you xian
330881,江山市,jiang shan shi
330900,舟山市,zhou shan shi
330902,定海区,ding hai qu
330903,普陀区,pu tuo qu
330921,岱山县,dai shan xian
330922,嵊泗县,sheng si xian
331000,台州市,tai zhou shi
331002,椒江区,jiao jiang qu
331003,黄岩区,huang yan qu
331004,路桥区,lu qiao qu
331022,三门县,san men xian
331023,天台县,tian tai xian
331024,仙居县,xian ju xian
331081,温岭市,wen ling shi
331082,临海市,lin hai shi
331083,玉环市,yu huan shi
331100,丽水市,li shui shi
331102,莲都区,lian du qu
331121,青田县,qing tian xian
331122,缙云县,jin yun xian
331123,遂昌县,sui chang xian
331124,松阳县,song yang xian
331124001000,西屏街道,xi ping jie dao
331124001001,城东社区,cheng dong she qu,121,,,,rule
331124001002,城南社区,cheng nan she qu,121,,,,rule
331124001003,城西社区,cheng xi she qu,121,,,,rule
331124001004,城北社区,cheng bei she qu,121,,,,rule
331124001005,城中社区,cheng zhong she qu,121,,,,rule
331124001006,古城社区,gu cheng she qu,121,,,,rule
331124001200,一村,yi cun,122,,,,rule
331124001201,二村,er cun,122,,,,rule
331124001202,三村,san cun,122,,,,rule
331124001204,五村,wu cun,122,,,,rule
331124001205,六村,liu cun,122,,,,rule
331124001206,七村,qi cun,122,,,,rule
331124001208,九村,jiu cun,122,,,,rule
331124001210,十一村,shi yi cun,122,,,,rule
331124001213,项弄村,xiang nong cun,122,,,,rule
331124001214,白沙村,bai sha cun,122,,,,rule
331124001215,北山村,bei shan cun,122,,,,rule
331124001216,青蒙村,qing meng cun,122,,,,rule
331124001218,乌形山村,wu xing shan cun,122,,,,rule
331124001219,周坌村,zhou ben cun,122,,,,rule
331124001220,桐溪村,tong xi cun,122,,,,rule
331124001224,铺门村,pu men cun,122,,,,rule
331124001228,项桥下村,xiang qiao xia cun,122,,,,rule
331124001229,西坌村,xi ben cun,122,,,,rule
331124001234,钟楼村,zhong lou cun,122,,,,rule
331124001235,延庆村,yan qing cun,122,,,,rule
331124001236,新华村,xin hua cun,122,,,,rule
331124001237,官路口村,guan lu kou cun,122,,,,rule
331124002000,水南街道,shui nan jie dao
331124002001,江南社区,jiang nan she qu,121,,,,rule
331124002002,云峰社区,yun feng she qu,121,,,,rule
331124002205,桥头村,qiao tou cun,122,,,,rule
331124002206,清路村,qing lu cun,122,,,,rule
331124002208,南山村,nan shan cun,122,,,,rule
331124002209,横山村,heng shan cun,122,,,,rule
331124002211,程徐村,cheng xu cun,122,,,,rule
331124002212,水南村,shui nan cun,122,,,,rule
331124002218,瓦窑头村,wa yao tou cun,122,,,,rule
331124002219,寺岭下村,si ling xia cun,122,,,,rule
331124002220,独山村,du shan cun,122,,,,rule
331124002221,大竹溪村,da zhu xi cun,122,,,,rule
331124002222,潘西村,pan xi cun,122,,,,rule
331124003000,望松街道,wang song jie dao
331124003001,新望社区,xin wang she qu,121,,,,rule
331124003201,六都村,liu du cun,122,,,,rule
331124003202,吴弄村,wu nong cun,122,,,,rule
331124003203,山仁下村,shan ren xia cun,122,,,,rule
331124003205,王村村,wang cun cun,122,,,,rule
331124003207,石门村,shi men cun,122,,,,rule
331124003209,乌石下村,wu shi xia cun,122,,,,rule
331124003210,西河村,xi he cun,122,,,,rule
331124003217,五都阳村,wu du yang cun,122,,,,rule
331124003218,翁村村,weng cun cun,122,,,,rule
331124003220,望松村,wang song cun,122,,,,rule
331124101000,古市镇,gu shi zhen
331124101006,新铺社区,xin pu she qu,121,,,,rule
331124101009,旧市社区,jiu shi she qu,121,,,,rule
331124101210,筏铺村,fa pu cun,220,,,,rule
331124101211,东角垄村,dong jiao long cun,220,,,,rule
331124101220,黄圩村,huang xu cun,220,,,,rule
331124101222,寺口村,si kou cun,220,,,,rule
331124101223,岗下村,gang xia cun,220,,,,rule
331124101224,上河村,shang he cun,220,,,,rule
331124101225,山下阳村,shan xia yang cun,220,,,,rule
331124101226,十五里村,shi wu li cun,220,,,,rule
331124101230,建安村,jian an cun,220,,,,rule
331124101231,城门村,cheng men cun,220,,,,rule
331124101232,塘湾村,tang wan cun,220,,,,rule
331124101233,下街村,xia jie cun,220,,,,rule
331124101234,七都村,qi du cun,220,,,,rule
331124101235,八都村,ba du cun,220,,,,rule
331124101236,五木村,wu mu cun,220,,,,rule
331124102000,玉岩镇,yu yan zhen
331124102200,玉岩村,yu yan cun,220,,,,rule
331124102201,溪口村,xi kou cun,220,,,,rule
331124102202,排居口村,pai ju kou cun,220,,,,rule
331124102208,乌岩村,wu yan cun,220,,,,rule
331124102212,周安村,zhou an cun,220,,,,rule
331124102213,洋坑村,yang keng cun,220,,,,rule
331124102219,根坑村,gen keng cun,220,,,,rule
331124102220,交塘村,jiao tang cun,220,,,,rule
331124102223,何山头村,he shan tou cun,220,,,,rule
331124102231,周坑村,zhou keng cun,220,,,,rule
331124102232,玉湖村,yu hu cun,220,,,,rule
331124102233,白沙岗村,bai sha gang cun,220,,,,rule
331124102234,程惠村,cheng hui cun,220,,,,rule
331124102235,大树村,da shu cun,220,,,,rule
331124103000,象溪镇,xiang xi zhen
331124103200,南坑源村,nan keng yuan cun,220,,,,rule
331124103201,南坑口村,nan keng kou cun,220,,,,rule
331124103209,雅溪口村,ya xi kou cun,220,,,,rule
331124103213,南州村,nan zhou cun,220,,,,rule
331124103218,象溪村,xiang xi cun,220,,,,rule
331124103220,靖居口村,jing ju kou cun,220,,,,rule
331124103221,金钟村,jin zhong cun,220,,,,rule
331124103224,石牌门村,shi pai men cun,220,,,,rule
331124103234,坑里村,keng li cun,220,,,,rule
331124103235,东田源村,dong tian yuan cun,220,,,,rule
331124103236,象溪圩村,xiang xi xu cun,220,,,,rule
331124103237,靖居包村,jing ju bao cun,220,,,,rule
331124103238,梅峰村,mei feng cun,220,,,,rule
331124104000,大东坝镇,da dong ba zhen
331124104200,灯塔村,deng ta cun,220,,,,rule
331124104201,后宅村,hou zhai cun,220,,,,rule
331124104203,蔡宅村,cai zhai cun,220,,,,rule
331124104204,山头村,shan tou cun,220,,,,rule
331124104205,下宅街村,xia zhai jie cun,220,,,,rule
331124104209,西山村,xi shan cun,220,,,,rule
331124104210,百步村,bai bu cun,220,,,,rule
331124104211,牛角圩村,niu jiao xu cun,220,,,,rule
331124104213,大东坝村,da dong ba cun,220,,,,rule
331124104216,二滩坝村,er tan ba cun,220,,,,rule
331124104220,横樟村,heng zhang cun,220,,,,rule
331124104222,山徐村,shan xu cun,220,,,,rule
331124104223,洋坑埠头村,yang keng bu tou cun,220,,,,rule
331124104225,燕田村,yan tian cun,220,,,,rule
331124104228,五部村,wu bu cun,220,,,,rule
331124104229,黄南村,huang nan cun,220,,,,rule
331124104230,茶排村,cha pai cun,220,,,,rule
331124105000,新兴镇,xin xing zhen
331124105201,潘连村,pan lian cun,220,,,,rule
331124105202,上安村,shang an cun,220,,,,rule
331124105206,横溪村,heng xi cun,220,,,,rule
331124105208,泉庄村,quan zhuang cun,220,,,,rule
331124105209,徐郑村,xu zheng cun,220,,,,rule
331124105213,杨村头村,yang cun tou cun,220,,,,rule
331124105214,后周包村,hou zhou bao cun,220,,,,rule
331124105215,大石村,da shi cun,220,,,,rule
331124105216,内孟村,nei meng cun,220,,,,rule
331124105221,李山头村,li shan tou cun,220,,,,rule
331124105222,大岭根村,da ling gen cun,220,,,,rule
331124105224,平卿村,ping qing cun,220,,,,rule
331124105227,谢村,xie cun,220,,,,rule
331124105228,谢西坑村,xie xi keng cun,220,,,,rule
331124105235,外石塘村,wai shi tang cun,220,,,,rule
331124105236,新处村,xin chu cun,220,,,,rule
331124105237,竹囮村,zhu e cun,220,,,,rule
331124105238,庄后村,zhuang hou cun,220,,,,rule
331124105241,朱山村,zhu shan cun,220,,,,rule
331124105243,官岭村,guan ling cun,220,,,,rule
331124105244,新刘村,xin liu cun,220,,,,rule
331124105245,下源口村,xia yuan kou cun,220,,,,rule
331124201000,叶村乡,ye cun xiang
331124201201,叶家村,ye jia cun,220,,,,rule
331124201203,河头村,he tou cun,220,,,,rule
331124201204,松山村,song shan cun,220,,,,rule
331124201206,叶村,ye cun,220,,,,rule
331124201208,官田村,guan tian cun,220,,,,rule
331124201211,东坞村,dong wu cun,220,,,,rule
331124201213,横坑村,heng keng cun,220,,,,rule
331124201215,南岱村,nan dai cun,220,,,,rule
331124202000,斋坛乡,zhai tan xiang
331124202200,石门圩村,shi men xu cun,220,,,,rule
331124202203,花田坌村,hua tian ben cun,220,,,,rule
331124202205,大路村,da lu cun,220,,,,rule
331124202207,小石村,xiao shi cun,220,,,,rule
331124202208,京梁村,jing liang cun,220,,,,rule
331124202210,斋坛村,zhai tan cun,220,,,,rule
331124202214,庐东村,lu dong cun,220,,,,rule
331124203000,三都乡,san du xiang
331124203200,杨家堂村,yang jia tang cun,220,,,,rule
331124203202,酉田村,you tian cun,220,,,,rule
331124203204,下田村,xia tian cun,220,,,,rule
331124203205,松庄村,song zhuang cun,220,,,,rule
331124203208,里庄村,li zhuang cun,220,,,,rule
331124203210,尹源村,yin yuan cun,220,,,,rule
331124203213,上源村,shang yuan cun,220,,,,rule
331124203214,黄岭根村,huang ling gen cun,220,,,,rule
331124203216,紫草村,zi cao cun,220,,,,rule
331124203217,上田村,shang tian cun,220,,,,rule
331124204000,竹源乡,zhu yuan xiang
331124204200,后畲村,hou she cun,220,,,,rule
331124204201,大岭头村,da ling tou cun,220,,,,rule
331124204202,小竹溪村,xiao zhu xi cun,220,,,,rule
331124204203,横岗村,heng gang cun,220,,,,rule
331124204208,黄上村,huang shang cun,220,,,,rule
331124204211,黄庄村,huang zhuang cun,220,,,,rule
331124204212,呈旺坑村,cheng wang keng cun,220,,,,rule
331124205000,四都乡,si du xiang
331124205200,下包村,xia bao cun,220,,,,rule
331124205204,平田村,ping tian cun,220,,,,rule
331124205205,陈家铺村,chen jia pu cun,220,,,,rule
331124205207,西坑村,xi keng cun,220,,,,rule
331124205211,四都阳村,si du yang cun,220,,,,rule
331124206000,赤寿乡,chi shou xiang
331124206200,界首村,jie shou cun,220,,,,rule
331124206207,红连村,hong lian cun,220,,,,rule
331124206208,半古月村,ban gu yue cun,220,,,,rule
331124206211,楼塘村,lou tang cun,220,,,,rule
331124206213,叶川头村,ye chuan tou cun,220,,,,rule
331124206219,赤岸村,chi an cun,220,,,,rule
331124206220,陇川村,long chuan cun,220,,,,rule
331124206221,卯山村,mao shan cun,220,,,,rule
331124208000,樟溪乡,zhang xi xiang
331124208201,力溪村,li xi cun,220,,,,rule
331124208202,馒头山村,man tou shan cun,220,,,,rule
331124208203,东市村,dong shi cun,220,,,,rule
331124208206,樟村,zhang cun,220,,,,rule
331124208211,肖周村,xiao zhou cun,220,,,,rule
331124208212,上徐山村,shang xu shan cun,220,,,,rule
331124208213,溪下村,xi xia cun,220,,,,rule
331124208214,兴村村,xing cun cun,220,,,,rule
331124211000,枫坪乡,feng ping xiang
331124211200,小吉村,xiao ji cun,220,,,,rule
331124211202,南胜村,nan sheng cun,220,,,,rule
331124211203,高亭村,gao ting cun,220,,,,rule
331124211206,山乍口村,shan zha kou cun,220,,,,rule
331124211207,斗潭村,dou tan cun,220,,,,rule
331124211208,根下村,gen xia cun,220,,,,rule
331124211211,沿坑岭头村,yan keng ling tou cun,220,,,,rule
331124211212,枫坪村,feng ping cun,220,,,,rule
331124211213,丁坑村,ding keng cun,220,,,,rule
331124211214,黄埠坞村,huang bu wu cun,220,,,,rule
331124212000,板桥畲族乡,ban qiao she zu xiang
331124212200,板桥村,ban qiao cun,220,,,,rule
331124212203,桐榔村,tong lang cun,220,,,,rule
331124212206,高山村,gao shan cun,220,,,,rule
331124212207,东坑村,dong keng cun,220,,,,rule
331124212208,大毛科村,da mao ke cun,220,,,,rule
331124213000,裕溪乡,yu xi xiang
331124213200,木岱坑村,mu dai keng cun,220,,,,rule
331124213201,内陈村,nei chen cun,220,,,,rule
331124213202,小槎村,xiao cha cun,220,,,,rule
331124213207,裕溪村,yu xi cun,220,,,,rule
331124213208,凤弄源村,feng nong yuan cun,220,,,,rule
331124213212,联溪村,lian xi cun,220,,,,rule
331124213213,霭溪村,ai xi cun,220,,,,rule
331124214000,安民乡,an min xiang
331124214200,安岱后村,an dai hou cun,220,,,,rule
331124214202,李坑村,li keng cun,220,,,,rule
331124214203,大潘坑村,da pan keng cun,220,,,,rule
331124214207,苏马坪村,su ma ping cun,220,,,,rule
331125,云和县,yun he xian
331126,庆元县,qing yuan xian
331126001000,松源街道,song yuan jie dao
331126001001,石龙社区,shi long she qu,121,,,,rule
331126001002,咏归社区,yong gui she qu,121,,,,rule
331126001003,新建社区,xin jian she qu,121,,,,rule
331126001004,同德社区,tong de she qu,121,,,,rule
331126001005,同心社区,tong xin she qu,121,,,,rule
331126001006,香蕈社区,xiang xun she qu,121,,,,rule
331126001200,东门村,dong men cun,122,,,,rule
331126001201,南门村,nan men cun,122,,,,rule
331126001202,西门村,xi men cun,122,,,,rule
331126001203,北门村,bei men cun,122,,,,rule
331126001204,城北村,cheng bei cun,122,,,,rule
331126001206,上庄村,shang zhuang cun,122,,,,rule
331126001207,底村,di cun,122,,,,rule
331126001209,会溪村,hui xi cun,122,,,,rule
331126001211,坑西村,keng xi cun,122,,,,rule
331126001212,五一村,wu yi cun,122,,,,rule
331126001213,五二村,wu er cun,122,,,,rule
331126001214,五三村,wu san cun,122,,,,rule
331126001216,朱村,zhu cun,122,,,,rule
331126001217,薰山下村,xun shan xia cun,122,,,,rule
331126001226,九漈村,jiu ji cun,122,,,,rule
331126001228,兴民村,xing min cun,122,,,,rule
331126001229,四山村,si shan cun,122,,,,rule
331126002000,濛洲街道,meng zhou jie dao
331126002001,濛洲社区,meng zhou she qu,121,,,,rule
331126002002,玉田社区,yu tian she qu,121,,,,rule
331126002003,同济社区,tong ji she qu,121,,,,rule
331126002004,洋墩社区,yang dun she qu,121,,,,rule
331126002005,同舟社区,tong zhou she qu,121,,,,rule
331126002200,上叶村,shang ye cun,122,,,,rule
331126002201,姚家村,yao jia cun,122,,,,rule
331126002202,大坂洋村,da ban yang cun,122,,,,rule
331126002203,吴宅村,wu zhai cun,122,,,,rule
331126002204,后碓村,hou dui cun,122,,,,rule
331126002207,道岗村,dao gang cun,122,,,,rule
331126002209,大济村,da ji cun,122,,,,rule
331126002210,周墩村,zhou dun cun,122,,,,rule
331126002215,喜鹊村,xi que cun,122,,,,rule
331126002221,街尾村,jie wei cun,122,,,,rule
331126002225,乌林村,wu lin cun,122,,,,rule
331126002226,星光村,xing guang cun,122,,,,rule
331126002227,大塘源村,da tang yuan cun,122,,,,rule
331126002228,同源村,tong yuan cun,122,,,,rule
331126003000,屏都街道,ping du jie dao
331126003200,余村,yu cun,122,,,,rule
331126003201,八一村,ba yi cun,122,,,,rule
331126003202,八二村,ba er cun,122,,,,rule
331126003203,八三村,ba san cun,122,,,,rule
331126003204,洋背村,yang bei cun,122,,,,rule
331126003205,菊水村,ju shui cun,122,,,,rule
331126003207,蔡段村,cai duan cun,122,,,,rule
331126003209,白岭头村,bai ling tou cun,122,,,,rule
331126003211,菖蒲洋村,chang pu yang cun,122,,,,rule
331126003212,百丈村,bai zhang cun,122,,,,rule
331126101000,黄田镇,huang tian zhen
331126101201,东西村,dong xi cun,220,,,,rule
331126101205,曹岭村,cao ling cun,220,,,,rule
331126101206,桐山村,tong shan cun,220,,,,rule
331126101209,下济村,xia ji cun,220,,,,rule
331126101210,中济村,zhong ji cun,220,,,,rule
331126101211,陈边村,chen bian cun,220,,,,rule
331126101213,上济村,shang ji cun,220,,,,rule
331126101219,朱黄村,zhu huang cun,220,,,,rule
331126101220,双坞村,shuang wu cun,220,,,,rule
331126101221,姚村,yao cun,220,,,,rule
331126101222,双沈村,shuang shen cun,220,,,,rule
331126101226,李村,li cun,220,,,,rule
331126101227,黄田村,huang tian cun,220,,,,rule
331126101228,柏渡口村,bai du kou cun,220,,,,rule
331126101229,龙头山村,long tou shan cun,220,,,,rule
331126101230,仙湖村,xian hu cun,220,,,,rule
331126102000,竹口镇,zhu kou zhen
331126102200,崔家田村,cui jia tian cun,220,,,,rule
331126102201,大泽村,da ze cun,220,,,,rule
331126102204,竹上村,zhu shang cun,220,,,,rule
331126102205,竹中村,zhu zhong cun,220,,,,rule
331126102206,竹下村,zhu xia cun,220,,,,rule
331126102209,黄坛村,huang tan cun,220,,,,rule
331126102210,新窑村,xin yao cun,220,,,,rule
331126102211,上垟村,shang yang cun,220,,,,rule
331126102216,平良村,ping liang cun,220,,,,rule
331126102217,岩溪村,yan xi cun,220,,,,rule
331126102218,三坑村,san keng cun,220,,,,rule
331126104000,荷地镇,he di zhen
331126104200,荷地村,he di cun,220,,,,rule
331126104201,底墅村,di shu cun,220,,,,rule
331126104204,际面村,ji mian cun,220,,,,rule
331126104207,黄沙村,huang sha cun,220,,,,rule
331126104211,大岩村,da yan cun,220,,,,rule
331126104212,杨朗坑村,yang lang keng cun,220,,,,rule
331126104213,杨桥村,yang qiao cun,220,,,,rule
331126104214,黄洋村,huang yang cun,220,,,,rule
331126104218,苏湖村,su hu cun,220,,,,rule
331126104226,联丰村,lian feng cun,220,,,,rule
331126104227,高家庄村,gao jia zhuang cun,220,,,,rule
331126104228,石洋村,shi yang cun,220,,,,rule
331126104229,东坪村,dong ping cun,220,,,,rule
331126105000,左溪镇,zuo xi zhen
331126105200,左溪村,zuo xi cun,220,,,,rule
331126105209,竹坪村,zhu ping cun,220,,,,rule
331126105217,青竹村,qing zhu cun,220,,,,rule
331126105220,岱根村,dai gen cun,220,,,,rule
331126105226,联坑村,lian keng cun,220,,,,rule
331126105227,高枧湖村,gao jian hu cun,220,,,,rule
331126105228,黄先村,huang xian cun,220,,,,rule
331126105229,石上村,shi shang cun,220,,,,rule
331126105230,红星村,hong xing cun,220,,,,rule
331126105231,石塘岚岭村,shi tang lan ling cun,220,,,,rule
331126105232,留芳桥村,liu fang qiao cun,220,,,,rule
331126105233,印柘村,yin zhe cun,220,,,,rule
331126105234,永久村,yong jiu cun,220,,,,rule
331126106000,贤良镇,xian liang zhen
331126106200,新村,xin cun,220,,,,rule
331126106205,贤良村,xian liang cun,220,,,,rule
331126106207,黄淤村,huang yu cun,220,,,,rule
331126106208,石川村,shi chuan cun,220,,,,rule
331126106209,溪林村,xi lin cun,220,,,,rule
331126106210,湖源村,hu yuan cun,220,,,,rule
331126107000,百山祖镇,bai shan zu zhen
331126107200,合湖村,he hu cun,220,,,,rule
331126107201,三堆村,san dui cun,220,,,,rule
331126107202,兰泥村,lan ni cun,220,,,,rule
331126107204,久住洋村,jiu zhu yang cun,220,,,,rule
331126107205,黄土洋村,huang tu yang cun,220,,,,rule
331126107208,黄水村,huang shui cun,220,,,,rule
331126107213,斋郎村,zhai lang cun,220,,,,rule
331126107215,龙岩村,long yan cun,220,,,,rule
331126107217,百山祖村,bai shan zu cun,220,,,,rule
331126200000,岭头乡,ling tou xiang
331126200201,岭头村,ling tou cun,220,,,,rule
331126200202,大际头村,da ji tou cun,220,,,,rule
331126200206,小际头村,xiao ji tou cun,220,,,,rule
331126200207,杨家庄村,yang jia zhuang cun,220,,,,rule
331126200225,八炉村,ba lu cun,220,,,,rule
331126200228,双坑村,shuang keng cun,220,,,,rule
331126200229,官云村,guan yun cun,220,,,,rule
331126200230,果洋村,guo yang cun,220,,,,rule
331126200231,岭源村,ling yuan cun,220,,,,rule
331126200232,龙源村,long yuan cun,220,,,,rule
331126200233,莲洋村,lian yang cun,220,,,,rule
331126200234,南峰村,nan feng cun,220,,,,rule
331126201000,五大堡乡,wu da bao xiang
331126201200,五大堡村,wu da bao cun,220,,,,rule
331126201201,濛淤村,meng yu cun,220,,,,rule
331126201202,西川村,xi chuan cun,220,,,,rule
331126201207,高大村,gao da cun,220,,,,rule
331126201210,后广村,hou guang cun,220,,,,rule
331126201213,西洋村,xi yang cun,220,,,,rule
331126201215,盖竹村,gai zhu cun,220,,,,rule
331126201218,梧桐洋村,wu tong yang cun,220,,,,rule
331126201222,杨楼村,yang lou cun,220,,,,rule
331126201228,坑头村,keng tou cun,220,,,,rule
331126201229,东半村,dong ban cun,220,,,,rule
331126201230,石坛村,shi tan cun,220,,,,rule
331126201231,八洋村,ba yang cun,220,,,,rule
331126202000,淤上乡,yu shang xiang
331126202200,淤上村,yu shang cun,220,,,,rule
331126202201,山根村,shan gen cun,220,,,,rule
331126202204,外童村,wai tong cun,220,,,,rule
331126202205,石坝村,shi ba cun,220,,,,rule
331126202206,蒲潭村,pu tan cun,220,,,,rule
331126202207,坑口村,keng kou cun,220,,,,rule
331126202210,塘根村,tang gen cun,220,,,,rule
331126202211,长砻村,chang long cun,220,,,,rule
331126202212,银田村,yin tian cun,220,,,,rule
331126203000,安南乡,an nan xiang
331126203200,安溪村,an xi cun,220,,,,rule
331126203201,安隆村,an long cun,220,,,,rule
331126203202,甘竹山村,gan zhu shan cun,220,,,,rule
331126203203,上余村,shang yu cun,220,,,,rule
331126203205,山头洋村,shan tou yang cun,220,,,,rule
331126203206,黄竹村,huang zhu cun,220,,,,rule
331126203207,东村,dong cun,220,,,,rule
331126203209,吾际下村,wu ji xia cun,220,,,,rule
331126203212,权山村,quan shan cun,220,,,,rule
331126204000,张村乡,zhang cun xiang
331126204200,张村,zhang cun,220,,,,rule
331126204202,库山村,ku shan cun,220,,,,rule
331126204205,蔡川村,cai chuan cun,220,,,,rule
331126204208,吴坑村,wu keng cun,220,,,,rule
331126204217,联合村,lian he cun,220,,,,rule
331126204218,南阳村,nan yang cun,220,,,,rule
331126204219,湖山村,hu shan cun,220,,,,rule
331126204220,金后西村,jin hou xi cun,220,,,,rule
331126205000,隆宫乡,long gong xiang
331126205200,隆宫村,long gong cun,220,,,,rule
331126205201,中村,zhong cun,220,,,,rule
331126205202,桃园村,tao yuan cun,220,,,,rule
331126205204,莲湖村,lian hu cun,220,,,,rule
331126205207,张地村,zhang di cun,220,,,,rule
331126205208,黄坑村,huang keng cun,220,,,,rule
331126205210,小关村,xiao guan cun,220,,,,rule
331126205212,里源村,li yuan cun,220,,,,rule
331126205213,源山村,yuan shan cun,220,,,,rule
331126206000,举水乡,ju shui xiang
331126206200,月山村,yue shan cun,220,,,,rule
331126206216,丰洋村,feng yang cun,220,,,,rule
331126206217,茶源村,cha yuan cun,220,,,,rule
331126206218,炉山村,lu shan cun,220,,,,rule
331126206219,地山村,di shan cun,220,,,,rule
331126206220,照林村,zhao lin cun,220,,,,rule
331126207000,江根乡,jiang gen xiang
331126207200,江根村,jiang gen cun,220,,,,rule
331126207201,箬坑村,ruo keng cun,220,,,,rule
331126207202,青田村,qing tian cun,220,,,,rule
331126207203,坝头村,ba tou cun,220,,,,rule
331126207208,后洋村,hou yang cun,220,,,,rule
331126207209,洋头寨村,yang tou zhai cun,220,,,,rule
331126207210,上杉坑村,shang shan keng cun,220,,,,rule
331126209000,龙溪乡,long xi xiang
331126209200,西溪村,xi xi cun,220,,,,rule
331126209201,后洋坑村,hou yang keng cun,220,,,,rule
331126209205,冯家山村,feng jia shan cun,220,,,,rule
331126209206,岙里村,ao li cun,220,,,,rule
331126209212,龙丰村,long feng cun,220,,,,rule
331126209213,大川村,da chuan cun,220,,,,rule
331126211000,官塘乡,guan tang xiang
331126211200,官塘村,guan tang cun,220,,,,rule
331126211202,横坑村,heng keng cun,220,,,,rule
331126211204,白柘洋村,bai zhe yang cun,220,,,,rule
331126211209,中际坑村,zhong ji keng cun,220,,,,rule
331127,景宁畲族自治县,jing ning she zu zi zhi xian
331181,龙泉市,long quan shi
340000,安徽省,an hui sheng
340100,合肥市,he fei shi
340102,瑶海区,yao hai qu
340103,庐阳区,lu yang qu
340104,蜀山区,shu shan qu
340111,包河区,bao he qu
340121,长丰县,chang feng xian
340122,肥东县,fei dong xian
340123,肥西县,fei xi xian
340124,庐江县,lu jiang xian
340171,合肥高新技术产业开发区,he fei gao xin ji shu chan ye kai fa qu,,,2023-06-30,340176,derived
340172,合肥经济技术开发区,he fei jing ji ji shu kai fa qu,,,2023-06-30,340177,derived
340173,合肥新站高新技术产业开发区,he fei xin zhan gao xin ji shu chan ye kai fa qu,,,2023-06-30,340178,derived
340176,合肥高新技术产业开发区,he fei gao xin ji shu chan ye kai fa qu
340177,合肥经济技术开发区,he fei jing ji ji shu kai fa qu
340178,合肥新站高新技术产业开发区,he fei xin zhan gao xin ji shu chan ye kai fa qu
340181,巢湖市,chao hu shi
340200,芜湖市,wu hu shi
340202,镜湖区,jing hu qu
340207,鸠江区,jiu jiang qu
340209,弋江区,yi jiang qu
340210,湾沚区,wan zhi qu
340212,繁昌区,fan chang qu
340223,南陵县,nan ling xian
340225,无为县,wu wei xian,,,2019-12-31,340281,history
340271,芜湖经济技术开发区,wu hu jing ji ji shu kai fa qu
340272,安徽芜湖三山经济开发区,an hui wu hu san shan jing ji kai fa qu
340281,无为市,wu wei shi
340300,蚌埠市,beng bu shi
340302,龙子湖区,long zi hu qu
340303,蚌山区,beng shan qu
340304,禹会区,yu hui qu
340311,淮上区,huai shang qu
340321,怀远县,huai yuan xian
340322,五河县,wu he xian
340323,固镇县,gu zhen xian
340371,蚌埠市高新技术开发区,beng bu shi gao xin ji shu kai fa qu
340372,蚌埠市经济开发区,beng bu shi jing ji kai fa qu
340400,淮南市,huai nan shi
340402,大通区,da tong qu
340403,田家庵区,tian jia an qu
340404,谢家集区,xie jia ji qu
340405,八公山区,ba gong shan qu
340406,潘集区,pan ji qu
340421,凤台县,feng tai xian
340422,寿县,shou xian
340500,马鞍山市,ma an shan shi
340503,花山区,hua shan qu
340504,雨山区,yu shan qu
340506,博望区,bo wang qu
340521,当涂县,dang tu xian
340522,含山县,han shan xian
340523,和县,he xian
340600,淮北市,huai bei shi
340602,杜集区,du ji qu
340603,相山区,xiang shan qu
340604,烈山区,lie shan qu
340621,濉溪县,sui xi xian
340700,铜陵市,tong ling shi
340705,铜官区,tong guan qu
340706,义安区,yi an qu
340711,郊区,jiao qu
340722,枞阳县,zong yang xian
340800,安庆市,an qing shi
340802,迎江区,ying jiang qu
340803,大观区,da guan qu
340811,宜秀区,yi xiu qu
340822,怀宁县,huai ning xian
340823,枞阳县,zong yang xian,,,2015-12-31,340722,history
340825,太湖县,tai hu xian
340826,宿松县,su song xian
340827,望江县,wang jiang xian
340828,岳西县,yue xi xian
340871,安徽安庆经济开发区,an hui an qing jing ji kai fa qu
340881,桐城市,tong cheng shi
340882,潜山市,qian shan shi
341000,黄山市,huang shan shi
341002,屯溪区,tun xi qu
341003,黄山区,huang shan qu
341004,徽州区,hui zhou qu
341021,歙县,she xian
341022,休宁县,xiu ning xian
341023,黟县,yi xian
341024,祁门县,qi men xian
341100,滁州市,chu zhou shi
341102,琅琊区,lang ya qu
341103,南谯区,nan qiao qu
341122,来安县,lai an xian
341124,全椒县,quan jiao xian
341125,定远县,ding yuan xian
341126,凤阳县,feng yang xian
341171,中新苏滁高新技术产业开发区,zhong xin su chu gao xin ji shu chan ye kai fa qu
341172,滁州经济技术开发区,chu zhou jing ji ji shu kai fa qu
341181,天长市,tian chang shi
341182,明光市,ming guang shi
341200,阜阳市,fu yang shi
341202,颍州区,ying zhou qu
341203,颍东区,ying dong qu
341204,颍泉区,ying quan qu
341221,临泉县,lin quan xian
341222,太和县,tai he xian
341225,阜南县,fu nan xian
341226,颍上县,ying shang xian
341271,阜阳合肥现代产业园区,fu yang he fei xian dai chan ye yuan qu
341272,阜阳经济技术开发区,fu yang jing ji ji shu kai fa qu
341282,界首市,jie shou shi
341300,宿州市,su zhou shi
341302,埇桥区,yong qiao qu
341321,砀山县,dang shan xian
341322,萧县,xiao xian
341323,灵璧县,ling bi xian
341324,泗县,si xian
341371,宿州马鞍山现代产业园区,su zhou ma an shan xian dai chan ye yuan qu
341372,宿州经济技术开发区,su zhou jing ji ji shu kai fa qu
341402,居巢区,ju chao qu,,,2011-12-31,340181,history
341421,庐江县,lu jiang xian,,,2011-12-31,340124,history
341422,无为县,wu wei xian,,,2011-12-31,340225,history
341423,含山县,han shan xian,,,2011-12-31,340522,history
341424,和县,he xian,,,2011-12-31,340523,history
341500,六安市,lu an shi
341502,金安区,jin an qu
341503,裕安区,yu an qu
341504,叶集区,ye ji qu
341521,寿县,shou xian,,,2015-12-31,340422,history
341522,霍邱县,huo qiu xian
341523,舒城县,shu cheng xian
341524,金寨县,jin zhai xian
341525,霍山县,huo shan xian
341600,亳州市,bo zhou shi
341602,谯城区,qiao cheng qu
341621,涡阳县,guo yang xian
341622,蒙城县,meng cheng xian
341623,利辛县,li xin xian
341700,池州市,chi zhou shi
341702,贵池区,gui chi qu
341721,东至县,dong zhi xian
341722,石台县,shi tai xian
341723,青阳县,qing yang xian
341800,宣城市,xuan cheng shi
341802,宣州区,xuan zhou qu
341821,郎溪县,lang xi xian
341823,泾县,jing xian
341824,绩溪县,ji xi xian
341825,旌德县,jing de xian
341871,宣城市经济开发区,xuan cheng shi jing ji kai fa qu
341881,宁国市,ning guo shi
341882,广德市,guang de shi
350000,福建省,fu jian sheng
350100,福州市,fu zhou shi
350102,鼓楼区,gu lou qu
350103,台江区,tai jiang qu
350104,仓山区,cang shan qu
350105,马尾区,ma wei qu
350111,晋安区,jin an qu
350112,长乐区,chang le qu
350121,闽侯县,min hou xian
350122,连江县,lian jiang xian
350123,罗源县,luo yuan xian
350124,闽清县,min qing xian
350125,永泰县,yong tai xian
350128,平潭县,ping tan xian
350181,福清市,fu qing shi
350200,厦门市,xia men shi
350203,思明区,si ming qu
350205,海沧区,hai cang qu
350206,湖里区,hu li qu
350211,集美区,ji mei qu
350212,同安区,tong an qu
350213,翔安区,xiang an qu
350300,莆田市,pu tian shi
350302,城厢区,cheng xiang qu
350303,涵江区,han jiang qu
350304,荔城区,li cheng qu
350305,秀屿区,xiu yu qu
350322,仙游县,xian you xian
350400,三明市,san ming shi
350402,梅列区,mei lie qu,,,2021-12-31,350404,history
350403,三元区,san yuan qu,,,2021-12-31,350404,history
350404,三元区,san yuan qu,,2021-01-01
350405,沙县区,sha xian qu,,2021-01-01
350421,明溪县,ming xi xian
350423,清流县,qing liu xian
350424,宁化县,ning hua xian
350425,大田县,da tian xian
350426,尤溪县,you xi xian
350427,沙县,sha xian,,,2021-12-31,350405,history
350428,将乐县,jiang le xian
350429,泰宁县,tai ning xian
350430,建宁县,jian ning xian
350481,永安市,yong an shi
350500,泉州市,quan zhou shi
350502,鲤城区,li cheng qu
350503,丰泽区,feng ze qu
350504,洛江区,luo jiang qu
350505,泉港区,quan gang qu
350521,惠安县,hui an xian
350524,安溪县,an xi xian
350525,永春县,yong chun xian
350526,德化县,de hua xian
350527,金门县,jin men xian
350581,石狮市,shi shi shi
350582,晋江市,jin jiang shi
350583,南安市,nan an shi
350600,漳州市,zhang zhou shi
350602,芗城区,xiang cheng qu
350603,龙文区,long wen qu
350604,龙海区,long hai qu,,2021-01-01
350605,长泰区,chang tai qu,,2021-01-01
350622,云霄县,yun xiao xian
350623,漳浦县,zhang pu xian
350624,诏安县,zhao an xian
350625,长泰县,chang tai xian,,,2021-12-31,350605,history
350626,东山县,dong shan xian
350627,南靖县,nan jing xian
350628,平和县,ping he xian
350629,华安县,hua an xian
350681,龙海市,long hai shi,,,2021-12-31,350604,history
350700,南平市,nan ping shi
350702,延平区,yan ping qu
350703,建阳区,jian yang qu
350721,顺昌县,shun chang xian
350722,浦城县,pu cheng xian
350723,光泽县,guang ze xian
350724,松溪县,song xi xian
350725,政和县,zheng he xian
350781,邵武市,shao wu shi
350782,武夷山市,wu yi shan shi
350783,建瓯市,jian ou shi
350800,龙岩市,long yan shi
350802,新罗区,xin luo qu
350803,永定区,yong ding qu
350821,长汀县,chang ting xian
350823,上杭县,shang hang xian
350824,武平县,wu ping xian
350825,连城县,lian cheng xian
350881,漳平市,zhang ping shi
350900,宁德市,ning de shi
350902,蕉城区,jiao cheng qu
350921,霞浦县,xia pu xian
350922,古田县,gu tian xian
350923,屏南县,ping nan xian
350924,寿宁县,shou ning xian
350925,周宁县,zhou ning xian
350926,柘荣县,zhe rong xian
350981,福安市,fu an shi
350982,福鼎市,fu ding shi
360000,江西省,jiang xi sheng
360100,南昌市,nan chang shi
360102,东湖区,dong hu qu
360103,西湖区,xi hu qu
360104,青云谱区,qing yun pu qu
360111,青山湖区,qing shan hu qu
360112,新建区,xin jian qu
360113,红谷滩区,hong gu tan qu
360121,南昌县,nan chang xian
360123,安义县,an yi xian
360124,进贤县,jin xian xian
360200,景德镇市,jing de zhen shi
360202,昌江区,chang jiang qu
360203,珠山区,zhu shan qu
360222,浮梁县,fu liang xian
360281,乐平市,le ping shi
360300,萍乡市,ping xiang shi
360302,安源区,an yuan qu
360313,湘东区,xiang dong qu
360321,莲花县,lian hua xian
360322,上栗县,shang li xian
360323,芦溪县,lu xi xian
360400,九江市,jiu jiang shi
360402,濂溪区,lian xi qu
360403,浔阳区,xun yang qu
360404,柴桑区,chai sang qu
360423,武宁县,wu ning xian
360424,修水县,xiu shui xian
360425,永修县,yong xiu xian
360426,德安县,de an xian
360428,都昌县,du chang xian
360429,湖口县,hu kou xian
360430,彭泽县,peng ze xian
360481,瑞昌市,rui chang shi
360482,共青城市,gong qing cheng shi
360483,庐山市,lu shan shi
360500,新余市,xin yu shi
360502,渝水区,yu shui qu
360521,分宜县,fen yi xian
360600,鹰潭市,ying tan shi
360602,月湖区,yue hu qu
360603,余江区,yu jiang qu
360681,贵溪市,gui xi shi
360700,赣州市,gan zhou shi
360702,章贡区,zhang gong qu
360703,南康区,nan kang qu
360704,赣县区,gan xian qu
360722,信丰县,xin feng xian
360723,大余县,da yu xian
360724,上犹县,shang you xian
360725,崇义县,chong yi xian
360726,安远县,an yuan xian
360728,定南县,ding nan xian
360729,全南县,quan nan xian
360730,宁都县,ning du xian
360731,于都县,yu du xian
360732,兴国县,xing guo xian
360733,会昌县,hui chang xian
360734,寻乌县,xun wu xian
360735,石城县,shi cheng xian
360781,瑞金市,rui jin shi
360783,龙南市,long nan shi
360800,吉安市,ji an shi
360802,吉州区,ji zhou qu
360803,青原区,qing yuan qu
360821,吉安县,ji an xian
360822,吉水县,ji shui xian
360823,峡江县,xia jiang xian
360824,新干县,xin gan xian
360825,永丰县,yong feng xian
360826,泰和县,tai he xian
360827,遂川县,sui chuan xian
360828,万安县,wan an xian
360829,安福县,an fu xian
360830,永新县,yong xin xian
360881,井冈山市,jing gang shan shi
360900,宜春市,yi chun shi
360902,袁州区,yuan zhou qu
360921,奉新县,feng xin xian
360922,万载县,wan zai xian
360923,上高县,shang gao xian
360924,宜丰县,yi feng xian
360925,靖安县,jing an xian
360926,铜鼓县,tong gu xian
360981,丰城市,feng cheng shi
360982,樟树市,zhang shu shi
360983,高安市,gao an shi
361000,抚州市,fu zhou shi
361002,临川区,lin chuan qu
361003,东乡区,dong xiang qu
361021,南城县,nan cheng xian
361022,黎川县,li chuan xian
361023,南丰县,nan feng xian
361024,崇仁县,chong ren xian
361025,乐安县,le an xian
361026,宜黄县,yi huang xian
361027,金溪县,jin xi xian
361028,资溪县,zi xi xian
361030,广昌县,guang chang xian
361100,上饶市,shang rao shi
361102,信州区,xin zhou qu
361103,广丰区,guang feng qu
361104,广信区,guang xin qu
361123,玉山县,yu shan xian
361124,铅山县,yan shan xian
361125,横峰县,heng feng xian
361126,弋阳县,yi yang xian
361127,余干县,yu gan xian
361128,鄱阳县,po yang xian
361129,万年县,wan nian xian
361130,婺源县,wu yuan xian
361181,德兴市,de xing shi
370000,山东省,shan dong sheng
370100,济南市,ji nan shi
370102,历下区,li xia qu
370103,市中区,shi zhong qu
370104,槐荫区,huai yin qu
370105,天桥区,tian qiao qu
370112,历城区,li cheng qu
370113,长清区,chang qing qu
370114,章丘区,zhang qiu qu
370115,济阳区,ji yang qu
370116,莱芜区,lai wu qu
370117,钢城区,gang cheng qu
370124,平阴县,ping yin xian
370125,济阳县,ji yang xian,,,2018-12-31,370115,history
370126,商河县,shang he xian
370171,济南高新技术产业开发区,ji nan gao xin ji shu chan ye kai fa qu,,,2023-06-30,370176,derived
370176,济南高新技术产业开发区,ji nan gao xin ji shu chan ye kai fa qu
370181,章丘市,zhang qiu shi,,,2016-12-31,370114,history
370200,青岛市,qing dao shi
370202,市南区,shi nan qu
370203,市北区,shi bei qu
370205,四方区,si fang qu,,,2012-12-31,370203,history
370211,黄岛区,huang dao qu
370212,崂山区,lao shan qu
370213,李沧区,li cang qu
370214,城阳区,cheng yang qu
370215,即墨区,ji mo qu
370271,青岛高新技术产业开发区,qing dao gao xin ji shu chan ye kai fa qu,,,2023-06-30,,derived
370281,胶州市,jiao zhou shi
370282,即墨市,ji mo shi,,,2017-12-31,370215,history
370283,平度市,ping du shi
370284,胶南市,jiao nan shi,,,2012-12-31,370211,history
370285,莱西市,lai xi shi
370300,淄博市,zi bo shi
370302,淄川区,zi chuan qu
370303,张店区,zhang dian qu
370304,博山区,bo shan qu
370305,临淄区,lin zi qu
370306,周村区,zhou cun qu
370321,桓台县,huan tai xian
370322,高青县,gao qing xian
370323,沂源县,yi yuan xian
370400,枣庄市,zao zhuang shi
370402,市中区,shi zhong qu
370403,薛城区,xue cheng qu
370404,峄城区,yi cheng qu
370405,台儿庄区,tai er zhuang qu
370406,山亭区,shan ting qu
370481,滕州市,teng zhou shi
370500,东营市,dong ying shi
370502,东营区,dong ying qu
370503,河口区,he kou qu
370505,垦利区,ken li qu
370522,利津县,li jin xian
370523,广饶县,guang rao xian
370571,东营经济技术开发区,dong ying jing ji ji shu kai fa qu
370572,东营港经济开发区,dong ying gang jing ji kai fa qu
370600,烟台市,yan tai shi
370602,芝罘区,zhi fu qu
370611,福山区,fu shan qu
370612,牟平区,mu ping qu
370613,莱山区,lai shan qu
370614,蓬莱区,peng lai qu
370634,长岛县,chang dao xian,,,2020-12-31,370614,history
370671,烟台高新技术产业开发区,yan tai gao xin ji shu chan ye kai fa qu
370672,烟台经济技术开发区,yan tai jing ji ji shu kai fa qu,,,2023-06-30,370676,derived
370676,烟台经济技术开发区,yan tai jing ji ji shu kai fa qu
370681,龙口市,long kou shi
370682,莱阳市,lai yang shi
370683,莱州市,lai zhou shi
370684,蓬莱市,peng lai shi,,,2020-12-31,370614,history
370685,招远市,zhao yuan shi
370686,栖霞市,qi xia shi
370687,海阳市,hai yang shi
370700,潍坊市,wei fang shi
370702,潍城区,wei cheng qu
370703,寒亭区,han ting qu
370704,坊子区,fang zi qu
370705,奎文区,kui wen qu
370724,临朐县,lin qu xian
370725,昌乐县,chang le xian
370772,潍坊滨海经济技术开发区,wei fang bin hai jing ji ji shu kai fa qu
370781,青州市,qing zhou shi
370782,诸城市,zhu cheng shi
370783,寿光市,shou guang shi
370784,安丘市,an qiu shi
370785,高密市,gao mi shi
370786,昌邑市,chang yi shi
370800,济宁市,ji ning shi
370811,任城区,ren cheng qu
370812,兖州区,yan zhou qu
370826,微山县,wei shan xian
370827,鱼台县,yu tai xian
370828,金乡县,jin xiang xian
370829,嘉祥县,jia xiang xian
370830,汶上县,wen shang xian
370831,泗水县,si shui xian
370832,梁山县,liang shan xian
370871,济宁高新技术产业开发区,ji ning gao xin ji shu chan ye kai fa qu
370881,曲阜市,qu fu shi
370882,兖州市,yan zhou shi,,,2013-12-31,370812,history
370883,邹城市,zou cheng shi
370900,泰安市,tai an shi
370902,泰山区,tai shan qu
370911,岱岳区,dai yue qu
370921,宁阳县,ning yang xian
370923,东平县,dong ping xian
370982,新泰市,xin tai shi
370983,肥城市,fei cheng shi
371000,威海市,wei hai shi
371002,环翠区,huan cui qu
371003,文登区,wen deng qu
371071,威海火炬高技术产业开发区,wei hai huo ju gao ji shu chan ye kai fa qu
371072,威海经济技术开发区,wei hai jing ji ji shu kai fa qu
371073,威海临港经济技术开发区,wei hai lin gang jing ji ji shu kai fa qu
371081,文登市,wen deng shi,,,2014-12-31,371003,history
371082,荣成市,rong cheng shi
371083,乳山市,ru shan shi
371100,日照市,ri zhao shi
371102,东港区,dong gang qu
371103,岚山区,lan shan qu
371121,五莲县,wu lian xian
371122,莒县,ju xian
371171,日照经济技术开发区,ri zhao jing ji ji shu kai fa qu
371200,莱芜市,lai wu shi,,,2019-12-31,370100,history
371202,莱城区,lai cheng qu,,,2019-12-31,370116,history
371203,钢城区,gang cheng qu,,,2019-12-31,370117,history
371300,临沂市,lin yi shi
371302,兰山区,lan shan qu
371311,罗庄区,luo zhuang qu
371312,河东区,he dong qu
371321,沂南县,yi nan xian
371322,郯城县,tan cheng xian
371323,沂水县,yi shui xian
371324,兰陵县,lan ling xian
371325,费县,fei xian
371326,平邑县,ping yi xian
371327,莒南县,ju nan xian
371328,蒙阴县,meng yin xian
371329,临沭县,lin shu xian
371371,临沂高新技术产业开发区,lin yi gao xin ji shu chan ye kai fa qu
371400,德州市,de zhou shi
371402,德城区,de cheng qu
371403,陵城区,ling cheng qu
371421,陵县,ling xian,,,2014-12-31,371403,history
371422,宁津县,ning jin xian
371423,庆云县,qing yun xian
371424,临邑县,lin yi xian
371425,齐河县,qi he xian
371426,平原县,ping yuan xian
371427,夏津县,xia jin xian
371428,武城县,wu cheng xian
371471,德州天衢新区,de zhou tian qu xin qu
371472,德州运河经济开发区,de zhou yun he jing ji kai fa qu,,,2023-06-30,,derived
371481,乐陵市,le ling shi
371482,禹城市,yu cheng shi
371500,聊城市,liao cheng shi
371502,东昌府区,dong chang fu qu
371503,茌平区,chi ping qu
371521,阳谷县,yang gu xian
371522,莘县,shen xian
371524,东阿县,dong e xian
371525,冠县,guan xian
371526,高唐县,gao tang xian
371581,临清市,lin qing shi
371600,滨州市,bin zhou shi
371602,滨城区,bin cheng qu
371603,沾化区,zhan hua qu
371621,惠民县,hui min xian
371622,阳信县,yang xin xian
371623,无棣县,wu di xian
371625,博兴县,bo xing xian
371626,邹平县,zou ping xian,,,2018-12-31,371681,history
371681,邹平市,zou ping shi
371700,菏泽市,he ze shi
371702,牡丹区,mu dan qu
371703,定陶区,ding tao qu
371721,曹县,cao xian
371722,单县,shan xian
371723,成武县,cheng wu xian
371724,巨野县,ju ye xian
371725,郓城县,yun cheng xian
371726,鄄城县,juan cheng xian
371728,东明县,dong ming xian
371771,菏泽经济技术开发区,he ze jing ji ji shu kai fa qu
371772,菏泽高新技术开发区,he ze gao xin ji shu kai fa qu
410000,河南省,he nan sheng
410100,郑州市,zheng zhou shi
410102,中原区,zhong yuan qu
410103,二七区,er qi qu
410104,管城回族区,guan cheng hui zu qu
410105,金水区,jin shui qu
410106,上街区,shang jie qu
410108,惠济区,hui ji qu
410122,中牟县,zhong mu xian
410171,郑州经济技术开发区,zheng zhou jing ji ji shu kai fa qu
410172,郑州高新技术产业开发区,zheng zhou gao xin ji shu chan ye kai fa qu
410173,郑州航空港经济综合实验区,zheng zhou hang kong gang jing ji zong he shi yan qu
410181,巩义市,gong yi shi
410182,荥阳市,xing yang shi
410183,新密市,xin mi shi
410184,新郑市,xin zheng shi
410185,登封市,deng feng shi
410200,开封市,kai feng shi
410202,龙亭区,long ting qu
410203,顺河回族区,shun he hui zu qu
410204,鼓楼区,gu lou qu
410205,禹王台区,yu wang tai qu
410212,祥符区,xiang fu qu
410221,杞县,qi xian
410222,通许县,tong xu xian
410223,尉氏县,wei shi xian
410225,兰考县,lan kao xian
410300,洛阳市,luo yang shi
410302,老城区,lao cheng qu
410303,西工区,xi gong qu
410304,瀍河回族区,chan he hui zu qu
410305,涧西区,jian xi qu
410306,吉利区,ji li qu,,,2021-12-31,410308,history
410307,偃师区,yan shi qu,,2021-01-01
410308,孟津区,meng jin qu,,2021-01-01
410311,洛龙区,luo long qu
410322,孟津县,meng jin xian,,,2021-12-31,410308,history
410323,新安县,xin an xian
410324,栾川县,luan chuan xian
410325,嵩县,song xian
410326,汝阳县,ru yang xian
410327,宜阳县,yi yang xian
410328,洛宁县,luo ning xian
410329,伊川县,yi chuan xian
410371,洛阳高新技术产业开发区,luo yang gao xin ji shu chan ye kai fa qu
410381,偃师市,yan shi shi,,,2021-12-31,410307,history
410400,平顶山市,ping ding shan shi
410402,新华区,xin hua qu
410403,卫东区,wei dong qu
410404,石龙区,shi long qu
410411,湛河区,zhan he qu
410421,宝丰县,bao feng xian
410422,叶县,ye xian
410423,鲁山县,lu shan xian
410425,郏县,jia xian
410471,平顶山高新技术产业开发区,ping ding shan gao xin ji shu chan ye kai fa qu
410472,平顶山市城乡一体化示范区,ping ding shan shi cheng xiang yi ti hua shi fan qu
410481,舞钢市,wu gang shi
410482,汝州市,ru zhou shi
410500,安阳市,an yang shi
410502,文峰区,wen feng qu
410503,北关区,bei guan qu
410505,殷都区,yin du qu
410506,龙安区,long an qu
410522,安阳县,an yang xian
410523,汤阴县,tang yin xian
410526,滑县,hua xian
410527,内黄县,nei huang xian
410571,安阳高新技术产业开发区,an yang gao xin ji shu chan ye kai fa qu
410581,林州市,lin zhou shi
410600,鹤壁市,he bi shi
410602,鹤山区,he shan qu
410603,山城区,shan cheng qu
410611,淇滨区,qi bin qu
410621,浚县,xun xian
410622,淇县,qi xian
410671,鹤壁经济技术开发区,he bi jing ji ji shu kai fa qu
410700,新乡市,xin xiang shi
410702,红旗区,hong qi qu
410703,卫滨区,wei bin qu
410704,凤泉区,feng quan qu
410711,牧野区,mu ye qu
410721,新乡县,xin xiang xian
410724,获嘉县,huo jia xian
410725,原阳县,yuan yang xian
410726,延津县,yan jin xian
410727,封丘县,feng qiu xian
410771,新乡高新技术产业开发区,xin xiang gao xin ji shu chan ye kai fa qu
410772,新乡经济技术开发区,xin xiang jing ji ji shu kai fa qu
410773,新乡市平原城乡一体化示范区,xin xiang shi ping yuan cheng xiang yi ti hua shi fan qu
410781,卫辉市,wei hui shi
410782,辉县市,hui xian shi
410783,长垣市,chang yuan shi
410800,焦作市,jiao zuo shi
410802,解放区,jie fang qu
410803,中站区,zhong zhan qu
410804,马村区,ma cun qu
410811,山阳区,shan yang qu
410821,修武县,xiu wu xian
410822,博爱县,bo ai xian
410823,武陟县,wu zhi xian
410825,温县,wen xian
410871,焦作城乡一体化示范区,jiao zuo cheng xiang yi ti hua shi fan qu
410882,沁阳市,qin yang shi
410883,孟州市,meng zhou shi
410900,濮阳市,pu yang shi
410902,华龙区,hua long qu
410922,清丰县,qing feng xian
410923,南乐县,nan le xian
410926,范县,fan xian
410927,台前县,tai qian xian
410928,濮阳县,pu yang xian
410971,河南濮阳工业园区,he nan pu yang gong ye yuan qu
410972,濮阳经济技术开发区,pu yang jing ji ji shu kai fa qu
411000,许昌市,xu chang shi
411002,魏都区,wei du qu
411003,建安区,jian an qu
411024,鄢陵县,yan ling xian
411025,襄城县,xiang cheng xian
411071,许昌经济技术开发区,xu chang jing ji ji shu kai fa qu
411081,禹州市,yu zhou shi
411082,长葛市,chang ge shi
411100,漯河市,luo he shi
411102,源汇区,yuan hui qu
411103,郾城区,yan cheng qu
411104,召陵区,zhao ling qu
411121,舞阳县,wu yang xian
411122,临颍县,lin ying xian
411171,漯河经济技术开发区,luo he jing ji ji shu kai fa qu
411200,三门峡市,san men xia shi
411202,湖滨区,hu bin qu
411203,陕州区,shan zhou qu
411221,渑池县,mian chi xian
411224,卢氏县,lu shi xian
411271,河南三门峡经济开发区,he nan san men xia jing ji kai fa qu
411281,义马市,yi ma shi
411282,灵宝市,ling bao shi
411300,南阳市,nan yang shi
411302,宛城区,wan cheng qu
411303,卧龙区,wo long qu
411321,南召县,nan zhao xian
411322,方城县,fang cheng xian
411323,西峡县,xi xia xian
411323001000,白羽街道,bai yu jie dao
411323001001,东湖社区,dong hu she qu,121,,,,rule
411323001002,刘巷社区,liu xiang she qu,121,,,,rule
411323001003,关巷社区,guan xiang she qu,121,,,,rule
411323001004,土门社区,tu men she qu,121,,,,rule
411323002000,紫金街道,zi jin jie dao
411323002001,北大街社区,bei da jie she qu,121,,,,rule
411323002002,礼堂社区,li tang she qu,121,,,,rule
411323002003,小城社区,xiao cheng she qu,121,,,,rule
411323002004,伏牛路社区,fu niu lu she qu,121,,,,rule
411323003000,莲花街道,lian hua jie dao
411323003001,莲花社区,lian hua she qu,121,,,,rule
411323003002,新兴社区,xin xing she qu,121,,,,rule
411323101000,丹水镇,dan shui zhen
411323101001,丹水社区,dan shui she qu,121,,,,rule
411323101200,袁店村,yuan dian cun,220,,,,rule
411323101201,袁沟村,yuan gou cun,220,,,,rule
411323101202,马边村,ma bian cun,220,,,,rule
411323101203,南湾村,nan wan cun,220,,,,rule
411323101204,河头村,he tou cun,220,,,,rule
411323101205,郝沟村,hao gou cun,220,,,,rule
411323101206,符沟村,fu gou cun,220,,,,rule
411323101207,黄坪村,huang ping cun,220,,,,rule
411323101208,西湾村,xi wan cun,220,,,,rule
411323101209,南岗村,nan gang cun,220,,,,rule
411323101210,谭沟村,tan gou cun,220,,,,rule
411323101211,菊花村,ju hua cun,220,,,,rule
411323101212,青龙庙村,qing long miao cun,220,,,,rule
411323101213,王岗村,wang gang cun,220,,,,rule
411323101214,英湾村,ying wan cun,220,,,,rule
411323101215,朝阳村,chao yang cun,220,,,,rule
411323101216,黄营村,huang ying cun,220,,,,rule
411323101217,肖关村,xiao guan cun,220,,,,rule
411323101218,七峪村,qi yu cun,220,,,,rule
411323101219,卓沟村,zhuo gou cun,220,,,,rule
411323101220,袁庄村,yuan zhuang cun,220,,,,rule
411323101221,陈沟村,chen gou cun,220,,,,rule
411323101222,屈沟村,qu gou cun,220,,,,rule
411323101223,北凹村,bei ao cun,220,,,,rule
411323101224,古垛村,gu duo cun,220,,,,rule
411323101225,六里庙村,liu li miao cun,220,,,,rule
411323101226,三里庙村,san li miao cun,220,,,,rule
411323101227,廖坟村,liao fen cun,220,,,,rule
411323102000,西坪镇,xi ping zhen
411323102001,西坪居民委员会,xi ping ju min wei yuan hui,121,,,,rule
411323102200,花园关村,hua yuan guan cun,220,,,,rule
411323102201,薛家湾村,xue jia wan cun,220,,,,rule
411323102202,唐家湾村,tang jia wan cun,220,,,,rule
411323102203,峡河村,xia he cun,220,,,,rule
411323102204,方家沟村,fang jia gou cun,220,,,,rule
411323102205,西岗村,xi gang cun,220,,,,rule
411323102206,东官庄村,dong guan zhuang cun,220,,,,rule
411323102207,西官庄村,xi guan zhuang cun,220,,,,rule
411323102208,皇后村,huang hou cun,220,,,,rule
411323102209,德河村,de he cun,220,,,,rule
411323102210,豫边村,yu bian cun,220,,,,rule
411323102211,黑漆河村,hei qi he cun,220,,,,rule
411323102212,操场村,cao chang cun,220,,,,rule
411323102213,圣后湾村,sheng hou wan cun,220,,,,rule
411323102214,木家岈村,mu jia ya cun,220,,,,rule
411323102215,铁桶沟村,tie tong gou cun,220,,,,rule
411323102216,瓦房店村,wa fang dian cun,220,,,,rule
411323102217,下营村,xia ying cun,220,,,,rule
411323102218,后塘沟村,hou tang gou cun,220,,,,rule
411323103000,双龙镇,shuang long zhen
411323103200,小水村,xiao shui cun,220,,,,rule
411323103201,东台子村,dong tai zi cun,220,,,,rule
411323103202,寨岗村,zhai gang cun,220,,,,rule
411323103203,莎草沟村,suo cao gou cun,220,,,,rule
411323103204,瓦房庄村,wa fang zhuang cun,220,,,,rule
411323103205,山涧沟村,shan jian gou cun,220,,,,rule
411323103206,白果树村,bai guo shu cun,220,,,,rule
411323103207,汪坟村,wang fen cun,220,,,,rule
411323103208,伏岭村,fu ling cun,220,,,,rule
411323103209,化山村,hua shan cun,220,,,,rule
411323103210,土桥岗村,tu qiao gang cun,220,,,,rule
411323103211,小集村,xiao ji cun,220,,,,rule
411323103212,彪池村,biao chi cun,220,,,,rule
411323103213,十亩地村,shi mu di cun,220,,,,rule
411323103214,西大沟村,xi da gou cun,220,,,,rule
411323103215,石槽村,shi cao cun,220,,,,rule
411323103216,杨河村,yang he cun,220,,,,rule
411323103217,后湖村,hou hu cun,220,,,,rule
411323103218,河南村,he nan cun,220,,,,rule
411323103219,双龙村,shuang long cun,220,,,,rule
411323103220,宝玉河村,bao yu he cun,220,,,,rule
411323103221,罐沟村,guan gou cun,220,,,,rule
411323104000,回车镇,hui che zhen
411323104200,老庙岗村,lao miao gang cun,220,,,,rule
411323104201,古庄河村,gu zhuang he cun,220,,,,rule
411323104202,红石桥村,hong shi qiao cun,220,,,,rule
411323104203,杜店村,du dian cun,220,,,,rule
411323104204,花园村,hua yuan cun,220,,,,rule
411323104205,油坊村,you fang cun,220,,,,rule
411323104206,双河村,shuang he cun,220,,,,rule
411323104207,屈原岗村,qu yuan gang cun,220,,,,rule
411323104208,东沟村,dong gou cun,220,,,,rule
411323104209,八龙庙村,ba long miao cun,220,,,,rule
411323104210,黑虎庙村,hei hu miao cun,220,,,,rule
411323104212,回车堂村,hui che tang cun,220,,,,rule
411323104213,大块地村,da kuai di cun,220,,,,rule
411323104214,八迭堂村,ba die tang cun,220,,,,rule
411323104215,吴岗村,wu gang cun,220,,,,rule
411323104216,石梯村,shi ti cun,220,,,,rule
411323104217,陡沟村,dou gou cun,220,,,,rule
411323104218,黄湾村,huang wan cun,220,,,,rule
411323104219,垱子岭村,dang zi ling cun,220,,,,rule
411323104220,西沟村,xi gou cun,220,,,,rule
411323105000,丁河镇,ding he zhen
411323105200,东岗村,dong gang cun,220,,,,rule
411323105201,简村,jian cun,220,,,,rule
411323105202,茶峪村,cha yu cun,220,,,,rule
411323105203,上店村,shang dian cun,220,,,,rule
411323105204,大竹园村,da zhu yuan cun,220,,,,rule
411323105205,木寨村,mu zhai cun,220,,,,rule
411323105206,奎文村,kui wen cun,220,,,,rule
411323105207,大沟村,da gou cun,220,,,,rule
411323105208,宣沟村,xuan gou cun,220,,,,rule
411323105209,凤山村,feng shan cun,220,,,,rule
411323105210,庄口村,zhuang kou cun,220,,,,rule
411323105211,北峪村,bei yu cun,220,,,,rule
411323105212,邪地村,xie di cun,220,,,,rule
411323105213,丁河村,ding he cun,220,,,,rule
411323105214,瓦房村,wa fang cun,220,,,,rule
411323105215,大林沟村,da lin gou cun,220,,,,rule
411323105216,蒲塘村,pu tang cun,220,,,,rule
411323105217,楸树沟村,qiu shu gou cun,220,,,,rule
411323105218,蝎子坪村,xie zi ping cun,220,,,,rule
411323105219,寺山村,si shan cun,220,,,,rule
411323105220,马蹄岭村,ma ti ling cun,220,,,,rule
411323105221,陈阳坪村,chen yang ping cun,220,,,,rule
411323105222,秧地村,yang di cun,220,,,,rule
411323105223,木瓜沟村,mu gua gou cun,220,,,,rule
411323105224,黄草坪村,huang cao ping cun,220,,,,rule
411323105225,古峪村,gu yu cun,220,,,,rule
411323105226,德胜村,de sheng cun,220,,,,rule
411323105227,龙庄村,long zhuang cun,220,,,,rule
411323105228,虫岈村,chong ya cun,220,,,,rule
411323106000,桑坪镇,sang ping zhen
411323106200,石灰岭村,shi hui ling cun,220,,,,rule
411323106201,玉皇岈村,yu huang ya cun,220,,,,rule
411323106202,岭岗村,ling gang cun,220,,,,rule
411323106203,桑坪村,sang ping cun,220,,,,rule
411323106204,塘岈村,tang ya cun,220,,,,rule
411323106205,牛毛坪村,niu mao ping cun,220,,,,rule
411323106206,张庄村,zhang zhuang cun,220,,,,rule
411323106207,仓房村,cang fang cun,220,,,,rule
411323106208,北湾村,bei wan cun,220,,,,rule
411323106209,磨沟村,mo gou cun,220,,,,rule
411323106210,羊奶沟村,yang nai gou cun,220,,,,rule
411323106211,三湾村,san wan cun,220,,,,rule
411323106212,黄沙村,huang sha cun,220,,,,rule
411323106213,朱宝沟村,zhu bao gou cun,220,,,,rule
411323106214,包沟村,bao gou cun,220,,,,rule
411323106215,凉水泉村,liang shui quan cun,220,,,,rule
411323106216,东万沟村,dong wan gou cun,220,,,,rule
411323106217,白土曼村,bai tu man cun,220,,,,rule
411323106218,西万沟村,xi wan gou cun,220,,,,rule
411323106219,横岭村,heng ling cun,220,,,,rule
411323107000,米坪镇,mi ping zhen
411323107200,行上村,xing shang cun,220,,,,rule
411323107201,野牛沟村,ye niu gou cun,220,,,,rule
411323107202,河西村,he xi cun,220,,,,rule
411323107203,米坪村,mi ping cun,220,,,,rule
411323107204,赶仗沟村,gan zhang gou cun,220,,,,rule
411323107205,王庄村,wang zhuang cun,220,,,,rule
411323107206,康庄村,kang zhuang cun,220,,,,rule
411323107207,阳栗坪村,yang li ping cun,220,,,,rule
411323107208,石门村,shi men cun,220,,,,rule
411323107209,堂坪村,tang ping cun,220,,,,rule
411323107210,高庄村,gao zhuang cun,220,,,,rule
411323107211,羊沟村,yang gou cun,220,,,,rule
411323107212,秧田村,yang tian cun,220,,,,rule
411323107213,赶脚沟村,gan jiao gou cun,220,,,,rule
411323107214,子母沟村,zi mu gou cun,220,,,,rule
411323107215,大庄村,da zhuang cun,220,,,,rule
411323107216,关山村,guan shan cun,220,,,,rule
411323108000,五里桥镇,wu li qiao zhen
411323108200,五里桥村,wu li qiao cun,220,,,,rule
411323108201,老君店村,lao jun dian cun,220,,,,rule
411323108202,稻田沟村,dao tian gou cun,220,,,,rule
411323108203,吴家沟村,wu jia gou cun,220,,,,rule
411323108204,封湾村,feng wan cun,220,,,,rule
411323108205,白鹤湾村,bai he wan cun,220,,,,rule
411323108206,前营村,qian ying cun,220,,,,rule
411323108207,曹岗村,cao gang cun,220,,,,rule
411323108208,黄狮村,huang shi cun,220,,,,rule
411323108209,孔沟村,kong gou cun,220,,,,rule
411323108210,土槽村,tu cao cun,220,,,,rule
411323108211,杨岗村,yang gang cun,220,,,,rule
411323108212,封店村,feng dian cun,220,,,,rule
411323108213,北堂村,bei tang cun,220,,,,rule
411323108215,葛营村,ge ying cun,220,,,,rule
411323108216,大桥村,da qiao cun,220,,,,rule
411323108217,郝岗村,hao gang cun,220,,,,rule
411323108218,宋沟村,song gou cun,220,,,,rule
411323108219,燕岗村,yan gang cun,220,,,,rule
411323108220,走马岗村,zou ma gang cun,220,,,,rule
411323108221,慈梅寺村,ci mei si cun,220,,,,rule
411323108222,天宝村,tian bao cun,220,,,,rule
411323109000,重阳镇,chong yang zhen
411323109201,云台村,yun tai cun,220,,,,rule
411323109202,水峡河村,shui xia he cun,220,,,,rule
411323109203,香坊沟村,xiang fang gou cun,220,,,,rule
411323109204,八庙上街村,ba miao shang jie cun,220,,,,rule
411323109205,八庙下街村,ba miao xia jie cun,220,,,,rule
411323109206,芦沟村,lu gou cun,220,,,,rule
411323109207,重阳村,chong yang cun,220,,,,rule
411323109208,白龙村,bai long cun,220,,,,rule
411323109209,奎岭村,kui ling cun,220,,,,rule
411323109210,寺沟村,si gou cun,220,,,,rule
411323109211,西营村,xi ying cun,220,,,,rule
411323109212,杜家岗村,du jia gang cun,220,,,,rule
411323109213,半川村,ban chuan cun,220,,,,rule
411323109214,鱼池沟村,yu chi gou cun,220,,,,rule
411323109215,雪沟村,xue gou cun,220,,,,rule
411323109216,燕子村,yan zi cun,220,,,,rule
411323109217,高台村,gao tai cun,220,,,,rule
411323109218,洪湖村,hong hu cun,220,,,,rule
411323109219,三坪沟村,san ping gou cun,220,,,,rule
411323109220,五朵山村,wu duo shan cun,220,,,,rule
411323110000,太平镇,tai ping zhen
411323110201,上口村,shang kou cun,220,,,,rule
411323110202,回龙寺村,hui long si cun,220,,,,rule
411323110203,黄石庵村,huang shi an cun,220,,,,rule
411323110204,细辛村,xi xin cun,220,,,,rule
411323110205,松树门村,song shu men cun,220,,,,rule
411323110206,唐寺沟村,tang si gou cun,220,,,,rule
411323110207,太平镇村,tai ping zhen cun,220,,,,rule
411323110208,下河村,xia he cun,220,,,,rule
411323110209,东坪村,dong ping cun,220,,,,rule
411323110210,东鱼库村,dong yu ku cun,220,,,,rule
411323110211,银寺沟村,yin si gou cun,220,,,,rule
411323111000,阳城镇,yang cheng zhen
411323111200,阳城村,yang cheng cun,220,,,,rule
411323111201,后营村,hou ying cun,220,,,,rule
411323111202,高崖村,gao ya cun,220,,,,rule
411323111207,三关村,san guan cun,220,,,,rule
411323111208,张堂村,zhang tang cun,220,,,,rule
411323111209,老君村,lao jun cun,220,,,,rule
411323111210,茧场村,jian chang cun,220,,,,rule
411323111211,牛王庙村,niu wang miao cun,220,,,,rule
411323111212,杜岗村,du gang cun,220,,,,rule
411323111213,田营村,tian ying cun,220,,,,rule
411323111214,任沟村,ren gou cun,220,,,,rule
411323111215,刘营村,liu ying cun,220,,,,rule
411323111216,赵营村,zhao ying cun,220,,,,rule
411323111217,长兴村,chang xing cun,220,,,,rule
411323111218,振兴村,zhen xing cun,220,,,,rule
411323112000,二郎坪镇,er lang ping zhen
411323112200,二朗坪村,er lang ping cun,220,,,,rule
411323112201,中坪村,zhong ping cun,220,,,,rule
411323112202,西庄河村,xi zhuang he cun,220,,,,rule
411323112203,蒿坪村,hao ping cun,220,,,,rule
411323112204,大庙村,da miao cun,220,,,,rule
411323112205,草湖峪村,cao hu yu cun,220,,,,rule
411323112206,湾潭村,wan tan cun,220,,,,rule
411323112207,汉王城村,han wang cheng cun,220,,,,rule
411323112208,石庙村,shi miao cun,220,,,,rule
411323112209,黄龙庙村,huang long miao cun,220,,,,rule
411323112210,白果坪村,bai guo ping cun,220,,,,rule
411323112211,栗坪村,li ping cun,220,,,,rule
411323113000,石界河镇,shi jie he zhen
411323113201,走马坪村,zou ma ping cun,220,,,,rule
411323113202,石界河村,shi jie he cun,220,,,,rule
411323113203,冬青树村,dong qing shu cun,220,,,,rule
411323113204,小寨村,xiao zhai cun,220,,,,rule
411323113205,烟镇村,yan zhen cun,220,,,,rule
411323113206,通渠村,tong qu cun,220,,,,rule
411323113207,核桃坪村,he tao ping cun,220,,,,rule
411323113208,杨盘村,yang pan cun,220,,,,rule
411323113209,大坪村,da ping cun,220,,,,rule
411323114000,军马河镇,jun ma he zhen
411323114201,孙门村,sun men cun,220,,,,rule
411323114202,毛坪村,mao ping cun,220,,,,rule
411323114203,大河岗村,da he gang cun,220,,,,rule
411323114204,独阜岭村,du fu ling cun,220,,,,rule
411323114205,军马河村,jun ma he cun,220,,,,rule
411323114206,椴树沟村,duan shu gou cun,220,,,,rule
411323114207,后河村,hou he cun,220,,,,rule
411323114208,白果村,bai guo cun,220,,,,rule
411323114209,西鱼库村,xi yu ku cun,220,,,,rule
411323114210,李家庄村,li jia zhuang cun,220,,,,rule
411323114211,长探河村,chang tan he cun,220,,,,rule
411323114212,酒馆村,jiu guan cun,220,,,,rule
411323114213,台子村,tai zi cun,220,,,,rule
411323115000,田关镇,tian guan zhen
411323115201,五里村,wu li cun,220,,,,rule
411323115202,刘岭村,liu ling cun,220,,,,rule
411323115203,黄岈子村,huang ya zi cun,220,,,,rule
411323115204,田关村,tian guan cun,220,,,,rule
411323115205,曹沟村,cao gou cun,220,,,,rule
411323115206,曹楼村,cao lou cun,220,,,,rule
411323115207,大岭村,da ling cun,220,,,,rule
411323115208,谢家庄村,xie jia zhuang cun,220,,,,rule
411323115209,杜营村,du ying cun,220,,,,rule
411323115210,磨石村,mo shi cun,220,,,,rule
411323115211,孙沟村,sun gou cun,220,,,,rule
411323115212,牛角村,niu jiao cun,220,,,,rule
411323115213,河上村,he shang cun,220,,,,rule
411323115214,王营村,wang ying cun,220,,,,rule
411323115215,靳沟村,jin gou cun,220,,,,rule
411323115216,小峪村,xiao yu cun,220,,,,rule
411323115217,王坡头村,wang po tou cun,220,,,,rule
411323115218,煨罐村,wei guan cun,220,,,,rule
411323115219,别沟村,bie gou cun,220,,,,rule
411323307000,寨根乡,zhai gen xiang
411323307201,桑树村,sang shu cun,220,,,,rule
411323307202,界牌村,jie pai cun,220,,,,rule
411323307203,太山庙村,tai shan miao cun,220,,,,rule
411323307204,寨根村,zhai gen cun,220,,,,rule
411323307205,方庄新村,fang zhuang xin cun,220,,,,rule
411323307207,捷道沟村,jie dao gou cun,220,,,,rule
411323307208,赛岭村,sai ling cun,220,,,,rule
411324,镇平县,zhen ping xian
411325,内乡县,nei xiang xian
411326,淅川县,xi chuan xian
411327,社旗县,she qi xian
411328,唐河县,tang he xian
411329,新野县,xin ye xian
411330,桐柏县,tong bai xian
411371,南阳高新技术产业开发区,nan yang gao xin ji shu chan ye kai fa qu
411372,南阳市城乡一体化示范区,nan yang shi cheng xiang yi ti hua shi fan qu
411381,邓州市,deng zhou shi
411400,商丘市,shang qiu shi
411402,梁园区,liang yuan qu
411403,睢阳区,sui yang qu
411421,民权县,min quan xian
411422,睢县,sui xian
411423,宁陵县,ning ling xian
411424,柘城县,zhe cheng xian
411425,虞城县,yu cheng xian
411426,夏邑县,xia yi xian
411471,豫东综合物流产业聚集区,yu dong zong he wu liu chan ye ju ji qu
411472,河南商丘经济开发区,he nan shang qiu jing ji kai fa qu
411481,永城市,yong cheng shi
411500,信阳市,xin yang shi
411502,浉河区,shi he qu
411503,平桥区,ping qiao qu
411521,罗山县,luo shan xian
411522,光山县,guang shan xian
411523,新县,xin xian
411524,商城县,shang cheng xian
411525,固始县,gu shi xian
411526,潢川县,huang chuan xian
411527,淮滨县,huai bin xian
411528,息县,xi xian
411571,信阳高新技术产业开发区,xin yang gao xin ji shu chan ye kai fa qu
411600,周口市,zhou kou shi
411602,川汇区,chuan hui qu
411603,淮阳区,huai yang qu
411621,扶沟县,fu gou xian
411622,西华县,xi hua xian
411623,商水县,shang shui xian
411624,沈丘县,shen qiu xian
411625,郸城县,dan cheng xian
411627,太康县,tai kang xian
411628,鹿邑县,lu yi xian
411671,周口临港开发区,zhou kou lin gang kai fa qu
411681,项城市,xiang cheng shi
411700,驻马店市,zhu ma dian shi
411702,驿城区,yi cheng qu
411721,西平县,xi ping xian
411722,上蔡县,shang cai xian
411723,平舆县,ping yu xian
411724,正阳县,zheng yang xian
411725,确山县,que shan xian
411726,泌阳县,bi yang xian
411727,汝南县,ru nan xian
411728,遂平县,sui ping xian
411729,新蔡县,xin cai xian
411771,河南驻马店经济开发区,he nan zhu ma dian jing ji kai fa qu
419000,省直辖县级行政区划,sheng zhi xia xian ji xing zheng qu hua
419001,济源市,ji yuan shi
420000,湖北省,hu bei sheng
420100,武汉市,wu han shi
420102,江岸区,jiang an qu
420103,江汉区,jiang han qu
420104,硚口区,qiao kou qu
420105,汉阳区,han yang qu
420106,武昌区,wu chang qu
420107,青山区,qing shan qu
420111,洪山区,hong shan qu
420112,东西湖区,dong xi hu qu
420113,汉南区,han nan qu
420114,蔡甸区,cai dian qu
420115,江夏区,jiang xia qu
420116,黄陂区,huang pi qu
420117,新洲区,xin zhou qu
420200,黄石市,huang shi shi
420202,黄石港区,huang shi gang qu
420203,西塞山区,xi sai shan qu
420204,下陆区,xia lu qu
420205,铁山区,tie shan qu
420222,阳新县,yang xin xian
420281,大冶市,da ye shi
420300,十堰市,shi yan shi
420302,茅箭区,mao jian qu
420303,张湾区,zhang wan qu
420304,郧阳区,yun yang qu
420322,郧西县,yun xi xian
420323,竹山县,zhu shan xian
420324,竹溪县,zhu xi xian
420325,房县,fang xian
420381,丹江口市,dan jiang kou shi
420500,宜昌市,yi chang shi
420502,西陵区,xi ling qu
420503,伍家岗区,wu jia gang qu
420504,点军区,dian jun qu
420505,猇亭区,xiao ting qu
420506,夷陵区,yi ling qu
420525,远安县,yuan an xian
420526,兴山县,xing shan xian
420527,秭归县,zi gui xian
420528,长阳土家族自治县,chang yang tu jia zu zi zhi xian
420529,五峰土家族自治县,wu feng tu jia zu zi zhi xian
420581,宜都市,yi du shi
420582,当阳市,dang yang shi
420583,枝江市,zhi jiang shi
420600,襄阳市,xiang yang shi
420602,襄城区,xiang cheng qu
420606,樊城区,fan cheng qu
420607,襄州区,xiang zhou qu
420624,南漳县,nan zhang xian
420625,谷城县,gu cheng xian
420626,保康县,bao kang xian
420682,老河口市,lao he kou shi
420683,枣阳市,zao yang shi
420684,宜城市,yi cheng shi
420700,鄂州市,e zhou shi
420702,梁子湖区,liang zi hu qu
420703,华容区,hua rong qu
420704,鄂城区,e cheng qu
420800,荆门市,jing men shi
420802,东宝区,dong bao qu
420804,掇刀区,duo dao qu
420822,沙洋县,sha yang xian
420881,钟祥市,zhong xiang shi
420882,京山市,jing shan shi
420900,孝感市,xiao gan shi
420902,孝南区,xiao nan qu
420921,孝昌县,xiao chang xian
420922,大悟县,da wu xian
420923,云梦县,yun meng xian
420981,应城市,ying cheng shi
420982,安陆市,an lu shi
420984,汉川市,han chuan shi
421000,荆州市,jing zhou shi
421002,沙市区,sha shi qu
421003,荆州区,jing zhou qu
421022,公安县,gong an xian
421024,江陵县,jiang ling xian
421071,荆州经济技术开发区,jing zhou jing ji ji shu kai fa qu
421081,石首市,shi shou shi
421083,洪湖市,hong hu shi
421087,松滋市,song zi shi
421088,监利市,jian li shi
421100,黄冈市,huang gang shi
421102,黄州区,huang zhou qu
421121,团风县,tuan feng xian
421122,红安县,hong an xian
421123,罗田县,luo tian xian
421124,英山县,ying shan xian
421125,浠水县,xi shui xian
421126,蕲春县,qi chun xian
421127,黄梅县,huang mei xian
421171,龙感湖管理区,long gan hu guan li qu
421181,麻城市,ma cheng shi
421182,武穴市,wu xue shi
421200,咸宁市,xian ning shi
421202,咸安区,xian an qu
421221,嘉鱼县,jia yu xian
421222,通城县,tong cheng xian
421223,崇阳县,chong yang xian
421224,通山县,tong shan xian
421281,赤壁市,chi bi shi
421300,随州市,sui zhou shi
421303,曾都区,ceng du qu
421321,随县,sui xian
421381,广水市,guang shui shi
422800,恩施土家族苗族自治州,en shi tu jia zu miao zu zi zhi zhou
422801,恩施市,en shi shi
422802,利川市,li chuan shi
422822,建始县,jian shi xian
422823,巴东县,ba dong xian
422825,宣恩县,xuan en xian
422826,咸丰县,xian feng xian
422827,来凤县,lai feng xian
422828,鹤峰县,he feng xian
429000,省直辖县级行政区划,sheng zhi xia xian ji xing zheng qu hua
429004,仙桃市,xian tao shi
429005,潜江市,qian jiang shi
429006,天门市,tian men shi
429021,神农架林区,shen nong jia lin qu
430000,湖南省,hu nan sheng
430100,长沙市,chang sha shi
430102,芙蓉区,fu rong qu
430103,天心区,tian xin qu
430104,岳麓区,yue lu qu
430105,开福区,kai fu qu
430111,雨花区,yu hua qu
430112,望城区,wang cheng qu
430121,长沙县,chang sha xian
430122,望城县,wang cheng xian,,,2011-12-31,430112,history
430124,宁乡县,ning xiang xian,,,2017-12-31,430182,history
430181,浏阳市,liu yang shi
430182,宁乡市,ning xiang shi
430200,株洲市,zhu zhou shi
430202,荷塘区,he tang qu
430203,芦淞区,lu song qu
430204,石峰区,shi feng qu
430211,天元区,tian yuan qu
430212,渌口区,lu kou qu
430223,攸县,you xian
430224,茶陵县,cha ling xian
430225,炎陵县,yan ling xian
430271,云龙示范区,yun long shi fan qu,,,2023-06-30,,derived
430281,醴陵市,li ling shi
430300,湘潭市,xiang tan shi
430302,雨湖区,yu hu qu
430304,岳塘区,yue tang qu
430321,湘潭县,xiang tan xian
430371,湖南湘潭高新技术产业园区,hu nan xiang tan gao xin ji shu chan ye yuan qu
430372,湘潭昭山示范区,xiang tan zhao shan shi fan qu
430373,湘潭九华示范区,xiang tan jiu hua shi fan qu
430381,湘乡市,xiang xiang shi
430382,韶山市,shao shan shi
430400,衡阳市,heng yang shi
430405,珠晖区,zhu hui qu
430406,雁峰区,yan feng qu
430407,石鼓区,shi gu qu
430408,蒸湘区,zheng xiang qu
430412,南岳区,nan yue qu
430421,衡阳县,heng yang xian
430422,衡南县,heng nan xian
430423,衡山县,heng shan xian
430424,衡东县,heng dong xian
430426,祁东县,qi dong xian
430471,衡阳综合保税区,heng yang zong he bao shui qu,,,2023-06-30,,derived
430472,湖南衡阳高新技术产业园区,hu nan heng yang gao xin ji shu chan ye yuan qu,,,2023-06-30,430476,derived
430473,湖南衡阳松木经济开发区,hu nan heng yang song mu jing ji kai fa qu
430476,湖南衡阳高新技术产业园区,hu nan heng yang gao xin ji shu chan ye yuan qu
430481,耒阳市,lei yang shi
430482,常宁市,chang ning shi
430500,邵阳市,shao yang shi
430502,双清区,shuang qing qu
430503,大祥区,da xiang qu
430511,北塔区,bei ta qu
430522,新邵县,xin shao xian
430523,邵阳县,shao yang xian
430524,隆回县,long hui xian
430525,洞口县,dong kou xian
430527,绥宁县,sui ning xian
430528,新宁县,xin ning xian
430529,城步苗族自治县,cheng bu miao zu zi zhi xian
430581,武冈市,wu gang shi
430582,邵东市,shao dong shi
430600,岳阳市,yue yang shi
430602,岳阳楼区,yue yang lou qu
430603,云溪区,yun xi qu
430611,君山区,jun shan qu
430621,岳阳县,yue yang xian
430623,华容县,hua rong xian
430624,湘阴县,xiang yin xian
430626,平江县,ping jiang xian
430671,岳阳市屈原管理区,yue yang shi qu yuan guan li qu
430681,汨罗市,mi luo shi
430682,临湘市,lin xiang shi
430700,常德市,chang de shi
430702,武陵区,wu ling qu
430703,鼎城区,ding cheng qu
430721,安乡县,an xiang xian
430722,汉寿县,han shou xian
430723,澧县,li xian
430724,临澧县,lin li xian
430725,桃源县,tao yuan xian
430726,石门县,shi men xian
430771,常德市西洞庭管理区,chang de shi xi dong ting guan li qu
430781,津市市,jin shi shi
430800,张家界市,zhang jia jie shi
430802,永定区,yong ding qu
430811,武陵源区,wu ling yuan qu
430821,慈利县,ci li xian
430822,桑植县,sang zhi xian
430900,益阳市,yi yang shi
430902,资阳区,zi yang qu
430903,赫山区,he shan qu
430921,南县,nan xian
430922,桃江县,tao jiang xian
430923,安化县,an hua xian
430923101000,清塘铺镇,qing tang pu zhen
430923101001,清塘社区,qing tang she qu,121,,,,rule
430923101002,回春社区,hui chun she qu,121,,,,rule
430923101003,袁桃社区,yuan tao she qu,121,,,,rule
430923101203,晓桥铺村,xiao qiao pu cun,220,,,,rule
430923101207,久泽坪村,jiu ze ping cun,220,,,,rule
430923101210,洞天村,dong tian cun,220,,,,rule
430923101211,八里潭村,ba li tan cun,220,,,,rule
430923101213,罗峒村,luo dong cun,220,,,,rule
430923101217,曾家桥村,ceng jia qiao cun,220,,,,rule
430923101229,龙坳村,long ao cun,220,,,,rule
430923101237,苏溪村,su xi cun,220,,,,rule
430923101241,栗山坳村,li shan ao cun,220,,,,rule
430923101243,碧岩村,bi yan cun,220,,,,rule
430923101245,牛角塘村,niu jiao tang cun,220,,,,rule
430923101253,廖家村,liao jia cun,220,,,,rule
430923101259,云雾山村,yun wu shan cun,220,,,,rule
430923101261,红岩村,hong yan cun,220,,,,rule
430923101262,鱼水村,yu shui cun,220,,,,rule
430923101263,沙坪村,sha ping cun,220,,,,rule
430923101264,文丰村,wen feng cun,220,,,,rule
430923101265,石溪村,shi xi cun,220,,,,rule
430923101266,雨塘村,yu tang cun,220,,,,rule
430923101267,山溪铺村,shan xi pu cun,220,,,,rule
430923101268,太平村,tai ping cun,220,,,,rule
430923103000,仙溪镇,xian xi zhen
430923103001,仙溪社区,xian xi she qu,121,,,,rule
430923103002,九龙社区,jiu long she qu,121,,,,rule
430923103204,仙中村,xian zhong cun,220,,,,rule
430923103212,大桥新村,da qiao xin cun,220,,,,rule
430923103217,圳上村,zhen shang cun,220,,,,rule
430923103220,山漳村,shan zhang cun,220,,,,rule
430923103226,九渡水村,jiu du shui cun,220,,,,rule
430923103233,三星村,san xing cun,220,,,,rule
430923103234,芙蓉村,fu rong cun,220,,,,rule
430923103253,大溪村,da xi cun,220,,,,rule
430923103258,山口村,shan kou cun,220,,,,rule
430923103262,圳中村,zhen zhong cun,220,,,,rule
430923103263,仙峰村,xian feng cun,220,,,,rule
430923103264,河东村,he dong cun,220,,,,rule
430923103265,三丰村,san feng cun,220,,,,rule
430923103268,龙丰村,long feng cun,220,,,,rule
430923103270,华天村,hua tian cun,220,,,,rule
430923103272,鑫都村,xin du cun,220,,,,rule
430923103275,沿峰村,yan feng cun,220,,,,rule
430923103277,宋坪村,song ping cun,220,,,,rule
430923103278,泉塘村,quan tang cun,220,,,,rule
430923105000,长塘镇,chang tang zhen
430923105001,林山塘冲社区,lin shan tang chong she qu,121,,,,rule
430923105002,长塘社区,chang tang she qu,121,,,,rule
430923105213,兰溪村,lan xi cun,220,,,,rule
430923105215,罗溪村,luo xi cun,220,,,,rule
430923105220,中山村,zhong shan cun,220,,,,rule
430923105228,新白羊村,xin bai yang cun,220,,,,rule
430923105245,共和村,gong he cun,220,,,,rule
430923105246,蒋义村,jiang yi cun,220,,,,rule
430923105250,合欣村,he xin cun,220,,,,rule
430923105251,箔花台村,bo hua tai cun,220,,,,rule
430923105252,大金溪村,da jin xi cun,220,,,,rule
430923105253,合振村,he zhen cun,220,,,,rule
430923105254,岳峰村,yue feng cun,220,,,,rule
430923105255,丫山村,ya shan cun,220,,,,rule
430923105257,通溪村,tong xi cun,220,,,,rule
430923105258,长通村,chang tong cun,220,,,,rule
430923105259,大峰山村,da feng shan cun,220,,,,rule
430923106000,小淹镇,xiao yan zhen
430923106004,敷溪社区,fu xi she qu,121,,,,rule
430923106005,小淹社区,xiao yan she qu,121,,,,rule
430923106006,白沙溪居委会,bai sha xi ju wei hui,121,,,,rule
430923106207,老安村,lao an cun,220,,,,rule
430923106208,百足村,bai zu cun,220,,,,rule
430923106212,石峰村,shi feng cun,220,,,,rule
430923106236,苞芷园村,bao zhi yuan cun,220,,,,rule
430923106238,杨思村,yang si cun,220,,,,rule
430923106247,白莲村,bai lian cun,220,,,,rule
430923106248,胜利村,sheng li cun,220,,,,rule
430923106249,双仙村,shuang xian cun,220,,,,rule
430923106250,金双村,jin shuang cun,220,,,,rule
430923106251,肖家村,xiao jia cun,220,,,,rule
430923106252,陶澍村,tao shu cun,220,,,,rule
430923106253,碧溪村,bi xi cun,220,,,,rule
430923106254,百福村,bai fu cun,220,,,,rule
430923106255,幸福村,xing fu cun,220,,,,rule
430923106256,百花村,bai hua cun,220,,,,rule
430923108000,羊角塘镇,yang jiao tang zhen
430923108001,羊角社区,yang jiao she qu,121,,,,rule
430923108002,金鸡社区,jin ji she qu,121,,,,rule
430923108003,大裕社区,da yu she qu,121,,,,rule
430923108201,塘九村,tang jiu cun,220,,,,rule
430923108217,白沙溪村,bai sha xi cun,220,,,,rule
430923108220,石牛村,shi niu cun,220,,,,rule
430923108243,王家坪村,wang jia ping cun,220,,,,rule
430923108248,云盘村,yun pan cun,220,,,,rule
430923108250,常安村,chang an cun,220,,,,rule
430923108251,睦鲤村,mu li cun,220,,,,rule
430923108252,联兴村,lian xing cun,220,,,,rule
430923108253,野鸭塘村,ye ya tang cun,220,,,,rule
430923108254,仙洞岭村,xian dong ling cun,220,,,,rule
430923108255,福泉村,fu quan cun,220,,,,rule
430923108257,竹田村,zhu tian cun,220,,,,rule
430923108258,新溪村,xin xi cun,220,,,,rule
430923108259,大坪村,da ping cun,220,,,,rule
430923108261,银花溪村,yin hua xi cun,220,,,,rule
430923108262,板溪村,ban xi cun,220,,,,rule
430923108263,董木溪村,dong mu xi cun,220,,,,rule
430923108264,潘杨村,pan yang cun,220,,,,rule
430923109000,冷市镇,leng shi zhen
430923109001,曲江社区,qu jiang she qu,121,,,,rule
430923109002,冷家嘴社区,leng jia zui she qu,121,,,,rule
430923109003,大桥水社区,da qiao shui she qu,121,,,,rule
430923109004,家兴社区,jia xing she qu,121,,,,rule
430923109005,梁家社区,liang jia she qu,121,,,,rule
430923109204,南华村,nan hua cun,220,,,,rule
430923109205,文昌村,wen chang cun,220,,,,rule
430923109220,马桥村,ma qiao cun,220,,,,rule
430923109228,董家村,dong jia cun,220,,,,rule
430923109235,胡家村,hu jia cun,220,,,,rule
430923109236,陶竹村,tao zhu cun,220,,,,rule
430923109240,东庄坪村,dong zhuang ping cun,220,,,,rule
430923109248,金湖村,jin hu cun,220,,,,rule
430923109249,高桥村,gao qiao cun,220,,,,rule
430923109250,金阳村,jin yang cun,220,,,,rule
430923109252,大苍村,da cang cun,220,,,,rule
430923109253,琶栗村,pa li cun,220,,,,rule
430923109254,玉新村,yu xin cun,220,,,,rule
430923111000,奎溪镇,kui xi zhen
430923111001,白羊社区,bai yang she qu,121,,,,rule
430923111205,奎溪村,kui xi cun,220,,,,rule
430923111208,言槐村,yan huai cun,220,,,,rule
430923111210,角塘村,jiao tang cun,220,,,,rule
430923111214,陈家庄村,chen jia zhuang cun,220,,,,rule
430923111216,老屋溪村,lao wu xi cun,220,,,,rule
430923111217,黄沙溪村,huang sha xi cun,220,,,,rule
430923111220,卢家田村,lu jia tian cun,220,,,,rule
430923111224,木榴村,mu liu cun,220,,,,rule
430923111229,银玄村,yin xuan cun,220,,,,rule
430923111231,雾寒村,wu han cun,220,,,,rule
430923111233,新龙村,xin long cun,220,,,,rule
430923112000,烟溪镇,yan xi zhen
430923112005,马塘社区,ma tang she qu,121,,,,rule
430923112006,先进社区,xian jin she qu,121,,,,rule
430923112008,烟溪社区,yan xi she qu,121,,,,rule
430923112203,卧龙村,wo long cun,220,,,,rule
430923112205,夏坪村,xia ping cun,220,,,,rule
430923112208,天茶村,tian cha cun,220,,,,rule
430923112213,黄龙村,huang long cun,220,,,,rule
430923112214,双烟村,shuang yan cun,220,,,,rule
430923112216,新云马村,xin yun ma cun,220,,,,rule
430923112217,联合村,lian he cun,220,,,,rule
430923112219,陈竹村,chen zhu cun,220,,,,rule
430923112224,杨竹村,yang zhu cun,220,,,,rule
430923112225,大阳村,da yang cun,220,,,,rule
430923112226,黄洞冲村,huang dong chong cun,220,,,,rule
430923112227,通溪桥村,tong xi qiao cun,220,,,,rule
430923112229,雪峰山村,xue feng shan cun,220,,,,rule
430923112230,双丰村,shuang feng cun,220,,,,rule
430923112231,双龙村,shuang long cun,220,,,,rule
430923113000,渠江镇,qu jiang zhen
430923113001,渠江社区,qu jiang she qu,121,,,,rule
430923113201,夫溪村,fu xi cun,220,,,,rule
430923113202,大塘村,da tang cun,220,,,,rule
430923113203,晏家村,yan jia cun,220,,,,rule
430923113204,城华村,cheng hua cun,220,,,,rule
430923113205,大仓村,da cang cun,220,,,,rule
430923113207,桃坪村,tao ping cun,220,,,,rule
430923113210,连里村,lian li cun,220,,,,rule
430923113212,大安村,da an cun,220,,,,rule
430923114000,平口镇,ping kou zhen
430923114001,新正社区,xin zheng she qu,121,,,,rule
430923114002,建平社区,jian ping she qu,121,,,,rule
430923114006,永兴社区,yong xing she qu,121,,,,rule
430923114202,范溪村,fan xi cun,220,,,,rule
430923114203,花园村,hua yuan cun,220,,,,rule
430923114206,平山村,ping shan cun,220,,,,rule
430923114208,山洋村,shan yang cun,220,,,,rule
430923114209,上升村,shang sheng cun,220,,,,rule
430923114212,沂溪村,yi xi cun,220,,,,rule
430923114213,金辉村,jin hui cun,220,,,,rule
430923114217,新坪村,xin ping cun,220,,,,rule
430923114218,兴果村,xing guo cun,220,,,,rule
430923115000,柘溪镇,zhe xi zhen
430923115001,柘溪杨沙社区,zhe xi yang sha she qu,121,,,,rule
430923115003,对溪社区,dui xi she qu,121,,,,rule
430923115004,大溶溪社区,da rong xi she qu,121,,,,rule
430923115005,广益居民委员会,guang yi ju min wei yuan hui,121,,,,rule
430923115203,梨坪村,li ping cun,220,,,,rule
430923115218,椒园村,jiao yuan cun,220,,,,rule
430923115224,双桥村,shuang qiao cun,220,,,,rule
430923115230,辰溪村,chen xi cun,220,,,,rule
430923115231,唐溪村,tang xi cun,220,,,,rule
430923116000,乐安镇,le an zhen
430923116001,乐高社区,le gao she qu,121,,,,rule
430923116002,乐桥社区,le qiao she qu,121,,,,rule
430923116003,蚩尤社区,chi you she qu,121,,,,rule
430923116005,浮青社区,fu qing she qu,121,,,,rule
430923116217,伊水村,yi shui cun,220,,,,rule
430923116218,团安村,tuan an cun,220,,,,rule
430923116220,团云村,tuan yun cun,220,,,,rule
430923116222,团红村,tuan hong cun,220,,,,rule
430923116229,祝丰村,zhu feng cun,220,,,,rule
430923116230,尤溪村,you xi cun,220,,,,rule
430923116233,官溪村,guan xi cun,220,,,,rule
430923116234,官加村,guan jia cun,220,,,,rule
430923116237,快马村,kuai ma cun,220,,,,rule
430923116240,长赵村,chang zhao cun,220,,,,rule
430923116242,葡萄村,pu tao cun,220,,,,rule
430923116246,青峰村,qing feng cun,220,,,,rule
430923116255,匡林村,kuang lin cun,220,,,,rule
430923116259,水溪村,shui xi cun,220,,,,rule
430923116264,古溶村,gu rong cun,220,,,,rule
430923116267,文石村,wen shi cun,220,,,,rule
430923116268,横市村,heng shi cun,220,,,,rule
430923116269,伊中村,yi zhong cun,220,,,,rule
430923116270,熊耳村,xiong er cun,220,,,,rule
430923116272,张家仙湖村,zhang jia xian hu cun,220,,,,rule
430923117000,滔溪镇,tao xi zhen
430923117001,滔东社区,tao dong she qu,121,,,,rule
430923117002,滔溪社区,tao xi she qu,121,,,,rule
430923117003,长乐居民委员会,chang le ju min wei yuan hui,121,,,,rule
430923117205,南山村,nan shan cun,220,,,,rule
430923117208,乐坪村,le ping cun,220,,,,rule
430923117226,英家村,ying jia cun,220,,,,rule
430923117229,方谷村,fang gu cun,220,,,,rule
430923117233,斗山村,dou shan cun,220,,,,rule
430923117242,新联村,xin lian cun,220,,,,rule
430923117244,文溪村,wen xi cun,220,,,,rule
430923117245,梅兰坪村,mei lan ping cun,220,,,,rule
430923117246,上马村,shang ma cun,220,,,,rule
430923117247,金山村,jin shan cun,220,,,,rule
430923118000,梅城镇,mei cheng zhen
430923118001,城北社区,cheng bei she qu,121,,,,rule
430923118005,城东社区,cheng dong she qu,121,,,,rule
430923118006,城南社区,cheng nan she qu,121,,,,rule
430923118007,城西社区,cheng xi she qu,121,,,,rule
430923118008,启安社区,qi an she qu,121,,,,rule
430923118206,龙安村,long an cun,220,,,,rule
430923118207,紫云村,zi yun cun,220,,,,rule
430923118211,望城村,wang cheng cun,220,,,,rule
430923118213,三里村,san li cun,220,,,,rule
430923118216,十里村,shi li cun,220,,,,rule
430923118220,鹿角溪村,lu jiao xi cun,220,,,,rule
430923118222,南桥村,nan qiao cun,220,,,,rule
430923118224,建樟村,jian zhang cun,220,,,,rule
430923118228,茅田铺村,mao tian pu cun,220,,,,rule
430923118236,大湾塘村,da wan tang cun,220,,,,rule
430923118239,兴茶村,xing cha cun,220,,,,rule
430923118245,中田片村,zhong tian pian cun,220,,,,rule
430923118248,铺坳村,pu ao cun,220,,,,rule
430923118249,苏梅村,su mei cun,220,,,,rule
430923118251,黄泥村,huang ni cun,220,,,,rule
430923118252,杨高村,yang gao cun,220,,,,rule
430923118258,清水村,qing shui cun,220,,,,rule
430923118260,双江口村,shuang jiang kou cun,220,,,,rule
430923118262,栗林村,li lin cun,220,,,,rule
430923118264,松山村,song shan cun,220,,,,rule
430923118270,柏树村,bai shu cun,220,,,,rule
430923118272,长安村,chang an cun,220,,,,rule
430923118282,双富村,shuang fu cun,220,,,,rule
430923118283,江湾村,jiang wan cun,220,,,,rule
430923118284,栗星村,li xing cun,220,,,,rule
430923118285,云河村,yun he cun,220,,,,rule
430923118286,岩溪村,yan xi cun,220,,,,rule
430923119000,大福镇,da fu zhen
430923119002,和平社区,he ping she qu,121,,,,rule
430923119004,大福坪社区,da fu ping she qu,121,,,,rule
430923119005,罗绕典社区,luo rao dian she qu,121,,,,rule
430923119006,富民社区,fu min she qu,121,,,,rule
430923119007,中心社区,zhong xin she qu,121,,,,rule
430923119008,新桥社区,xin qiao she qu,121,,,,rule
430923119214,石门村,shi men cun,220,,,,rule
430923119216,禾黄村,he huang cun,220,,,,rule
430923119219,孟家村,meng jia cun,220,,,,rule
430923119235,小尧村,xiao yao cun,220,,,,rule
430923119240,大尧村,da yao cun,220,,,,rule
430923119251,柘木村,zhe mu cun,220,,,,rule
430923119283,东山村,dong shan cun,220,,,,rule
430923119296,白泥村,bai ni cun,220,,,,rule
430923119303,官仓村,guan cang cun,220,,,,rule
430923119305,西冲村,xi chong cun,220,,,,rule
430923119307,西马庄村,xi ma zhuang cun,220,,,,rule
430923119311,建和村,jian he cun,220,,,,rule
430923119312,石膏村,shi gao cun,220,,,,rule
430923119313,东阳村,dong yang cun,220,,,,rule
430923119315,柳严村,liu yan cun,220,,,,rule
430923119316,新安村,xin an cun,220,,,,rule
430923119317,印石村,yin shi cun,220,,,,rule
430923119318,大长村,da chang cun,220,,,,rule
430923119319,梅溪村,mei xi cun,220,,,,rule
430923119322,江福村,jiang fu cun,220,,,,rule
430923119325,木孔村,mu kong cun,220,,,,rule
430923119327,云雾村,yun wu cun,220,,,,rule
430923119328,北兴村,bei xing cun,220,,,,rule
430923119329,建炉村,jian lu cun,220,,,,rule
430923119330,尹新村,yin xin cun,220,,,,rule
430923119332,木溪村,mu xi cun,220,,,,rule
430923119334,金鸡村,jin ji cun,220,,,,rule
430923119335,苍湘村,cang xiang cun,220,,,,rule
430923119336,天罩山村,tian zhao shan cun,220,,,,rule
430923119337,福欣村,fu xin cun,220,,,,rule
430923119342,永盛村,yong sheng cun,220,,,,rule
430923119343,民利村,min li cun,220,,,,rule
430923119344,沂兴村,yi xing cun,220,,,,rule
430923120000,马路镇,ma lu zhen
430923120006,马路社区,ma lu she qu,121,,,,rule
430923120007,八角居民委员会,ba jiao ju min wei yuan hui,121,,,,rule
430923120204,严家庄村,yan jia zhuang cun,220,,,,rule
430923120207,四房村,si fang cun,220,,,,rule
430923120210,潺溪口村,chan xi kou cun,220,,,,rule
430923120213,潺坪村,chan ping cun,220,,,,rule
430923120214,云台山村,yun tai shan cun,220,,,,rule
430923120220,岳溪村,yue xi cun,220,,,,rule
430923120222,澄坪村,cheng ping cun,220,,,,rule
430923120224,马路溪村,ma lu xi cun,220,,,,rule
430923120229,黄金村,huang jin cun,220,,,,rule
430923120235,天鹅村,tian e cun,220,,,,rule
430923120236,马辔市村,ma pei shi cun,220,,,,rule
430923120240,管坪村,guan ping cun,220,,,,rule
430923120243,三门村,san men cun,220,,,,rule
430923120249,马路村,ma lu cun,220,,,,rule
430923120252,苍场村,cang chang cun,220,,,,rule
430923120253,折尔村,zhe er cun,220,,,,rule
430923120257,江溪村,jiang xi cun,220,,,,rule
430923120261,网溪村,wang xi cun,220,,,,rule
430923120262,蒋坪村,jiang ping cun,220,,,,rule
430923120264,碧丹村,bi dan cun,220,,,,rule
430923120265,湖南坡村,hu nan po cun,220,,,,rule
430923120266,谢家溪村,xie jia xi cun,220,,,,rule
430923120267,六步溪村,liu bu xi cun,220,,,,rule
430923120268,洞马村,dong ma cun,220,,,,rule
430923121000,东坪镇,dong ping zhen
430923121001,民主社区,min zhu she qu,121,,,,rule
430923121002,资江社区,zi jiang she qu,121,,,,rule
430923121003,建设社区,jian she she qu,121,,,,rule
430923121004,黄合社区,huang he she qu,121,,,,rule
430923121010,黄沙坪社区,huang sha ping she qu,121,,,,rule
430923121011,唐市社区,tang shi she qu,121,,,,rule
430923121013,酉州居民委员会,you zhou ju min wei yuan hui,121,,,,rule
430923121014,杨林社区,yang lin she qu,121,,,,rule
430923121015,泥埠桥社区,ni bu qiao she qu,121,,,,rule
430923121016,木子社区,mu zi she qu,121,,,,rule
430923121017,城西社区,cheng xi she qu,121,,,,rule
430923121018,城南社区,cheng nan she qu,121,,,,rule
430923121019,吴合社区,wu he she qu,121,,,,rule
430923121020,中砥社区,zhong di she qu,121,,,,rule
430923121021,烟竹社区,yan zhu she qu,121,,,,rule
430923121217,羊公村,yang gong cun,220,,,,rule
430923121221,崇阳观村,chong yang guan cun,220,,,,rule
430923121223,双溪村,shuang xi cun,220,,,,rule
430923121242,辰山村,chen shan cun,220,,,,rule
430923121257,大湖村,da hu cun,220,,,,rule
430923121269,伊溪村,yi xi cun,220,,,,rule
430923121274,大园村,da yuan cun,220,,,,rule
430923121275,百选村,bai xuan cun,220,,,,rule
430923121282,任坪村,ren ping cun,220,,,,rule
430923121286,坪溪村,ping xi cun,220,,,,rule
430923121292,仙缸村,xian gang cun,220,,,,rule
430923121293,玉溪村,yu xi cun,220,,,,rule
430923121294,青山园村,qing shan yuan cun,220,,,,rule
430923121296,马渡村,ma du cun,220,,,,rule
430923121298,柳坪村,liu ping cun,220,,,,rule
430923121299,岩坡新村,yan po xin cun,220,,,,rule
430923121301,槎溪村,cha xi cun,220,,,,rule
430923122000,江南镇,jiang nan zhen
430923122005,江南社区,jiang nan she qu,121,,,,rule
430923122006,赤竹社区,chi zhu she qu,121,,,,rule
430923122205,边江村,bian jiang cun,220,,,,rule
430923122210,红泥村,hong ni cun,220,,,,rule
430923122223,庆阳村,qing yang cun,220,,,,rule
430923122253,洞市村,dong shi cun,220,,,,rule
430923122263,高城村,gao cheng cun,220,,,,rule
430923122268,大屋村,da wu cun,220,,,,rule
430923122270,茅坪村,mao ping cun,220,,,,rule
430923122273,金田村,jin tian cun,220,,,,rule
430923122279,锡潭村,xi tan cun,220,,,,rule
430923122286,天门村,tian men cun,220,,,,rule
430923122287,联盟村,lian meng cun,220,,,,rule
430923122288,思贤村,si xian cun,220,,,,rule
430923122289,黄石村,huang shi cun,220,,,,rule
430923122291,马路新村,ma lu xin cun,220,,,,rule
430923122292,新星村,xin xing cun,220,,,,rule
430923122293,大众村,da zhong cun,220,,,,rule
430923122294,旸二村,yang er cun,220,,,,rule
430923122296,梅山村,mei shan cun,220,,,,rule
430923122297,友谊村,you yi cun,220,,,,rule
430923122299,陈王村,chen wang cun,220,,,,rule
430923122300,竹林溪村,zhu lin xi cun,220,,,,rule
430923122301,木溪口村,mu xi kou cun,220,,,,rule
430923122303,丘甲河村,qiu jia he cun,220,,,,rule
430923122304,阿丘新村,a qiu xin cun,220,,,,rule
430923122305,黄花溪村,huang hua xi cun,220,,,,rule
430923123000,龙塘镇,long tang zhen
430923123001,茶乡花海社区,cha xiang hua hai she qu,121,,,,rule
430923123002,红星社区,hong xing she qu,121,,,,rule
430923123203,和睦村,he mu cun,220,,,,rule
430923123206,柏溪村,bai xi cun,220,,,,rule
430923123208,沙田溪村,sha tian xi cun,220,,,,rule
430923123211,陶贺冲村,tao he chong cun,220,,,,rule
430923123215,淘金村,tao jin cun,220,,,,rule
430923123216,家乐村,jia le cun,220,,,,rule
430923123218,黄山村,huang shan cun,220,,,,rule
430923123220,封家村,feng jia cun,220,,,,rule
430923123224,六和村,liu he cun,220,,,,rule
430923123234,顽沙村,wan sha cun,220,,,,rule
430923123236,龙门村,long men cun,220,,,,rule
430923123237,桃仙村,tao xian cun,220,,,,rule
430923200000,高明乡,gao ming xiang
430923200201,高明铺村,gao ming pu cun,220,,,,rule
430923200204,石岩村,shi yan cun,220,,,,rule
430923200206,适龙村,shi long cun,220,,,,rule
430923200208,司徒铺村,si tu pu cun,220,,,,rule
430923200209,久安村,jiu an cun,220,,,,rule
430923200222,眉毛村,mei mao cun,220,,,,rule
430923200226,阴山村,yin shan cun,220,,,,rule
430923200229,黑泥田村,hei ni tian cun,220,,,,rule
430923200230,驿头铺村,yi tou pu cun,220,,,,rule
430923200233,建丰村,jian feng cun,220,,,,rule
430923209000,田庄乡,tian zhuang xiang
430923209001,茶酉社区,cha you she qu,210,,,,rule
430923209002,文溪社区,wen xi she qu,210,,,,rule
430923209205,田庄村,tian zhuang cun,220,,,,rule
430923209237,白沙溪村,bai sha xi cun,220,,,,rule
430923209256,温溪村,wen xi cun,220,,,,rule
430923209257,茅园村,mao yuan cun,220,,,,rule
430923209258,桃林村,tao lin cun,220,,,,rule
430923209261,高马二溪村,gao ma er xi cun,220,,,,rule
430923209262,湘岩村,xiang yan cun,220,,,,rule
430923209265,龙门新村,long men xin cun,220,,,,rule
430923209266,笔峰村,bi feng cun,220,,,,rule
430923209267,永平村,yong ping cun,220,,,,rule
430923209268,百竹园村,bai zhu yuan cun,220,,,,rule
430923209269,天子山村,tian zi shan cun,220,,,,rule
430923211000,南金乡,nan jin xiang
430923211202,南金村,nan jin cun,220,,,,rule
430923211203,包台村,bao tai cun,220,,,,rule
430923211209,宝塔山村,bao ta shan cun,220,,,,rule
430923211212,三龙村,san long cun,220,,,,rule
430923211216,将军村,jiang jun cun,220,,,,rule
430923211219,卸甲村,xie jia cun,220,,,,rule
430923211225,九龙池村,jiu long chi cun,220,,,,rule
430923211227,合兴村,he xing cun,220,,,,rule
430923211228,毗溪村,pi xi cun,220,,,,rule
430923211230,毗湾村,pi wan cun,220,,,,rule
430923212000,古楼乡,gu lou xiang
430923212201,古楼坪村,gu lou ping cun,220,,,,rule
430923212203,鲇鱼村,nian yu cun,220,,,,rule
430923212204,方石村,fang shi cun,220,,,,rule
430923212210,新潭村,xin tan cun,220,,,,rule
430923212225,神湾村,shen wan cun,220,,,,rule
430923212227,白水村,bai shui cun,220,,,,rule
430923212229,建新村,jian xin cun,220,,,,rule
430923212231,和谐村,he xie cun,220,,,,rule
430923212232,赤水新村,chi shui xin cun,220,,,,rule
430923212233,仙龙村,xian long cun,220,,,,rule
430923212236,双江村,shuang jiang cun,220,,,,rule
430923212237,富强村,fu qiang cun,220,,,,rule
430923212238,探溪村,tan xi cun,220,,,,rule
430971,益阳市大通湖管理区,yi yang shi da tong hu guan li qu
430972,湖南益阳高新技术产业园区,hu nan yi yang gao xin ji shu chan ye yuan qu
430981,沅江市,yuan jiang shi
431000,郴州市,chen zhou shi
431002,北湖区,bei hu qu
431003,苏仙区,su xian qu
431021,桂阳县,gui yang xian
431022,宜章县,yi zhang xian
431023,永兴县,yong xing xian
431024,嘉禾县,jia he xian
431025,临武县,lin wu xian
431026,汝城县,ru cheng xian
431027,桂东县,gui dong xian
431028,安仁县,an ren xian
431081,资兴市,zi xing shi
431100,永州市,yong zhou shi
431102,零陵区,ling ling qu
431103,冷水滩区,leng shui tan qu
431121,祁阳县,qi yang xian,,,2021-12-31,431181,history
431122,东安县,dong an xian
431123,双牌县,shuang pai xian
431124,道县,dao xian
431125,江永县,jiang yong xian
431126,宁远县,ning yuan xian
431127,蓝山县,lan shan xian
431128,新田县,xin tian xian
431129,江华瑶族自治县,jiang hua yao zu zi zhi xian
431171,永州经济技术开发区,yong zhou jing ji ji shu kai fa qu
431173,永州市回龙圩管理区,yong zhou shi hui long xu guan li qu
431181,祁阳市,qi yang shi,,2021-01-01
431200,怀化市,huai hua shi
431202,鹤城区,he cheng qu
431221,中方县,zhong fang xian
431222,沅陵县,yuan ling xian
431223,辰溪县,chen xi xian
431224,溆浦县,xu pu xian
431225,会同县,hui tong xian
431226,麻阳苗族自治县,ma yang miao zu zi zhi xian
431227,新晃侗族自治县,xin huang dong zu zi zhi xian
431228,芷江侗族自治县,zhi jiang dong zu zi zhi xian
431229,靖州苗族侗族自治县,jing zhou miao zu dong zu zi zhi xian
431230,通道侗族自治县,tong dao dong zu zi zhi xian
431271,怀化市洪江管理区,huai hua shi hong jiang guan li qu
431281,洪江市,hong jiang shi
431300,娄底市,lou di shi
431302,娄星区,lou xing qu
431321,双峰县,shuang feng xian
431322,新化县,xin hua xian
431381,冷水江市,leng shui jiang shi
431382,涟源市,lian yuan shi
433100,湘西土家族苗族自治州,xiang xi tu jia zu miao zu zi zhi zhou
433101,吉首市,ji shou shi
433122,泸溪县,lu xi xian
433123,凤凰县,feng huang xian
433124,花垣县,hua yuan xian
433125,保靖县,bao jing xian
433126,古丈县,gu zhang xian
433127,永顺县,yong shun xian
433130,龙山县,long shan xian
440000,广东省,guang dong sheng
440100,广州市,guang zhou shi
440103,荔湾区,li wan qu
440104,越秀区,yue xiu qu
440105,海珠区,hai zhu qu
440106,天河区,tian he qu
440111,白云区,bai yun qu
440112,黄埔区,huang pu qu
440113,番禺区,pan yu qu
440114,花都区,hua du qu
440115,南沙区,nan sha qu
440116,萝岗区,luo gang qu,,,2014-12-31,440112,history
440117,从化区,cong hua qu
440118,增城区,zeng cheng qu
440183,增城市,zeng cheng shi,,,2014-12-31,440118,history
440184,从化市,cong hua shi,,,2014-12-31,440117,history
440200,韶关市,shao guan shi
440203,武江区,wu jiang qu
440204,浈江区,zhen jiang qu
440205,曲江区,qu jiang qu
440222,始兴县,shi xing xian
440224,仁化县,ren hua xian
440229,翁源县,weng yuan xian
440232,乳源瑶族自治县,ru yuan yao zu zi zhi xian
440233,新丰县,xin feng xian
440281,乐昌市,le chang shi
440282,南雄市,nan xiong shi
440300,深圳市,shen zhen shi
440303,罗湖区,luo hu qu
440304,福田区,fu tian qu
440305,南山区,nan shan qu
440306,宝安区,bao an qu
440307,龙岗区,long gang qu
440308,盐田区,yan tian qu
440309,龙华区,long hua qu
440310,坪山区,ping shan qu
440311,光明区,guang ming qu
440400,珠海市,zhu hai shi
440402,香洲区,xiang zhou qu
440403,斗门区,dou men qu
440404,金湾区,jin wan qu
440500,汕头市,shan tou shi
440507,龙湖区,long hu qu
440511,金平区,jin ping qu
440512,濠江区,hao jiang qu
440513,潮阳区,chao yang qu
440514,潮南区,chao nan qu
440515,澄海区,cheng hai qu
440523,南澳县,nan ao xian
440600,佛山市,fo shan shi
440604,禅城区,chan cheng qu
440605,南海区,nan hai qu
440606,顺德区,shun de qu
440607,三水区,san shui qu
440608,高明区,gao ming qu
440700,江门市,jiang men shi
440703,蓬江区,peng jiang qu
440704,江海区,jiang hai qu
440705,新会区,xin hui qu
440781,台山市,tai shan shi
440783,开平市,kai ping shi
440784,鹤山市,he shan shi
440785,恩平市,en ping shi
440800,湛江市,zhan jiang shi
440802,赤坎区,chi kan qu
440803,霞山区,xia shan qu
440804,坡头区,po tou qu
440811,麻章区,ma zhang qu
440823,遂溪县,sui xi xian
440825,徐闻县,xu wen xian
440881,廉江市,lian jiang shi
440882,雷州市,lei zhou shi
440883,吴川市,wu chuan shi
440900,茂名市,mao ming shi
440902,茂南区,mao nan qu
440904,电白区,dian bai qu
440981,高州市,gao zhou shi
440982,化州市,hua zhou shi
440983,信宜市,xin yi shi
441200,肇庆市,zhao qing shi
441202,端州区,duan zhou qu
441203,鼎湖区,ding hu qu
441204,高要区,gao yao qu
441223,广宁县,guang ning xian
441224,怀集县,huai ji xian
441225,封开县,feng kai xian
441226,德庆县,de qing xian
441284,四会市,si hui shi
441300,惠州市,hui zhou shi
441302,惠城区,hui cheng qu
441303,惠阳区,hui yang qu
441322,博罗县,bo luo xian
441323,惠东县,hui dong xian
441324,龙门县,long men xian
441400,梅州市,mei zhou shi
441402,梅江区,mei jiang qu
441403,梅县区,mei xian qu
441422,大埔县,da bu xian
441423,丰顺县,feng shun xian
441424,五华县,wu hua xian
441426,平远县,ping yuan xian
441427,蕉岭县,jiao ling xian
441481,兴宁市,xing ning shi
441500,汕尾市,shan wei shi
441502,城区,cheng qu
441521,海丰县,hai feng xian
441523,陆河县,lu he xian
441581,陆丰市,lu feng shi
441600,河源市,he yuan shi
441602,源城区,yuan cheng qu
441621,紫金县,zi jin xian
441622,龙川县,long chuan xian
441623,连平县,lian ping xian
441624,和平县,he ping xian
441625,东源县,dong yuan xian
441700,阳江市,yang jiang shi
441702,江城区,jiang cheng qu
441704,阳东区,yang dong qu
441721,阳西县,yang xi xian
441781,阳春市,yang chun shi
441800,清远市,qing yuan shi
441802,清城区,qing cheng qu
441803,清新区,qing xin qu
441821,佛冈县,fo gang xian
441823,阳山县,yang shan xian
441825,连山壮族瑶族自治县,lian shan zhuang zu yao zu zi zhi xian
441826,连南瑶族自治县,lian nan yao zu zi zhi xian
441881,英德市,ying de shi
441882,连州市,lian zhou shi
441900,东莞市,dong guan shi
442000,中山市,zhong shan shi
445100,潮州市,chao zhou shi
445102,湘桥区,xiang qiao qu
445103,潮安区,chao an qu
445122,饶平县,rao ping xian
445200,揭阳市,jie yang shi
445202,榕城区,rong cheng qu
445203,揭东区,jie dong qu
445222,揭西县,jie xi xian
445224,惠来县,hui lai xian
445281,普宁市,pu ning shi
445300,云浮市,yun fu shi
445302,云城区,yun cheng qu
445303,云安区,yun an qu
445321,新兴县,xin xing xian
445322,郁南县,yu nan xian
445381,罗定市,luo ding shi
450000,广西壮族自治区,guang xi zhuang zu zi zhi qu
450100,南宁市,nan ning shi
450102,兴宁区,xing ning qu
450103,青秀区,qing xiu qu
450105,江南区,jiang nan qu
450107,西乡塘区,xi xiang tang qu
450108,良庆区,liang qing qu
450109,邕宁区,yong ning qu
450110,武鸣区,wu ming qu
450122,武鸣县,wu ming xian,,,2015-12-31,450110,history
450123,隆安县,long an xian
450124,马山县,ma shan xian
450125,上林县,shang lin xian
450126,宾阳县,bin yang xian
450127,横县,heng xian,,,2021-12-31,450181,history
450181,横州市,heng zhou shi,,2021-01-01
450200,柳州市,liu zhou shi
450202,城中区,cheng zhong qu
450203,鱼峰区,yu feng qu
450204,柳南区,liu nan qu
450205,柳北区,liu bei qu
450206,柳江区,liu jiang qu
450222,柳城县,liu cheng xian
450223,鹿寨县,lu zhai xian
450224,融安县,rong an xian
450225,融水苗族自治县,rong shui miao zu zi zhi xian
450226,三江侗族自治县,san jiang dong zu zi zhi xian
450300,桂林市,gui lin shi
450302,秀峰区,xiu feng qu
450303,叠彩区,die cai qu
450304,象山区,xiang shan qu
450305,七星区,qi xing qu
450311,雁山区,yan shan qu
450312,临桂区,lin gui qu
450321,阳朔县,yang shuo xian
450323,灵川县,ling chuan xian
450324,全州县,quan zhou xian
450325,兴安县,xing an xian
450326,永福县,yong fu xian
450327,灌阳县,guan yang xian
450328,龙胜各族自治县,long sheng ge zu zi zhi xian
450329,资源县,zi yuan xian
450330,平乐县,ping le xian
450332,恭城瑶族自治县,gong cheng yao zu zi zhi xian
450381,荔浦市,li pu shi
450400,梧州市,wu zhou shi
450403,万秀区,wan xiu qu
450405,长洲区,chang zhou qu
450406,龙圩区,long xu qu
450421,苍梧县,cang wu xian
450422,藤县,teng xian
450423,蒙山县,meng shan xian
450481,岑溪市,cen xi shi
450500,北海市,bei hai shi
450502,海城区,hai cheng qu
450503,银海区,yin hai qu
450512,铁山港区,tie shan gang qu
450521,合浦县,he pu xian
450600,防城港市,fang cheng gang shi
450602,港口区,gang kou qu
450603,防城区,fang cheng qu
450621,上思县,shang si xian
450681,东兴市,dong xing shi
450700,钦州市,qin zhou shi
450702,钦南区,qin nan qu
450703,钦北区,qin bei qu
450721,灵山县,ling shan xian
450722,浦北县,pu bei xian
450800,贵港市,gui gang shi
450802,港北区,gang bei qu
450803,港南区,gang nan qu
450804,覃塘区,qin tang qu
450821,平南县,ping nan xian
450881,桂平市,gui ping shi
450900,玉林市,yu lin shi
450902,玉州区,yu zhou qu
450903,福绵区,fu mian qu
450921,容县,rong xian
450922,陆川县,lu chuan xian
450923,博白县,bo bai xian
450924,兴业县,xing ye xian
450981,北流市,bei liu shi
451000,百色市,bai se shi
451002,右江区,you jiang qu
451003,田阳区,tian yang qu
451022,田东县,tian dong xian
451024,德保县,de bao xian
451026,那坡县,na po xian
451027,凌云县,ling yun xian
451028,乐业县,le ye xian
451029,田林县,tian lin xian
451030,西林县,xi lin xian
451031,隆林各族自治县,long lin ge zu zi zhi xian
451081,靖西市,jing xi shi
451082,平果市,ping guo shi
451100,贺州市,he zhou shi
451102,八步区,ba bu qu
451103,平桂区,ping gui qu
451121,昭平县,zhao ping xian
451122,钟山县,zhong shan xian
451123,富川瑶族自治县,fu chuan yao zu zi zhi xian
451200,河池市,he chi shi
451202,金城江区,jin cheng jiang qu
451203,宜州区,yi zhou qu
451221,南丹县,nan dan xian
451222,天峨县,tian e xian
451223,凤山县,feng shan xian
451224,东兰县,dong lan xian
451225,罗城仫佬族自治县,luo cheng mu lao zu zi zhi xian
451226,环江毛南族自治县,huan jiang mao nan zu zi zhi xian
451227,巴马瑶族自治县,ba ma yao zu zi zhi xian
451228,都安瑶族自治县,du an yao zu zi zhi xian
451229,大化瑶族自治县,da hua yao zu zi zhi xian
451300,来宾市,lai bin shi
451302,兴宾区,xing bin qu
451321,忻城县,xin cheng xian
451322,象州县,xiang zhou xian
451323,武宣县,wu xuan xian
451324,金秀瑶族自治县,jin xiu yao zu zi zhi xian
451381,合山市,he shan shi
451400,崇左市,chong zuo shi
451402,江州区,jiang zhou qu
451421,扶绥县,fu sui xian
451422,宁明县,ning ming xian
451423,龙州县,long zhou xian
451424,大新县,da xin xian
451425,天等县,tian deng xian
451481,凭祥市,ping xiang shi
460000,海南省,hai nan sheng
460100,海口市,hai kou shi
460105,秀英区,xiu ying qu
460106,龙华区,long hua qu
460107,琼山区,qiong shan qu
460108,美兰区,mei lan qu
460200,三亚市,san ya shi
460202,海棠区,hai tang qu
460203,吉阳区,ji yang qu
460204,天涯区,tian ya qu
460205,崖州区,ya zhou qu
460300,三沙市,san sha shi
460321,西沙群岛,xi sha qun dao
460322,南沙群岛,nan sha qun dao
460323,中沙群岛的岛礁及其海域,zhong sha qun dao de dao jiao ji qi hai yu
460400,儋州市,dan zhou shi
469000,省直辖县级行政区划,sheng zhi xia xian ji xing zheng qu hua
469001,五指山市,wu zhi shan shi
469002,琼海市,qiong hai shi
469005,文昌市,wen chang shi
469006,万宁市,wan ning shi
469007,东方市,dong fang shi
469021,定安县,ding an xian
469022,屯昌县,tun chang xian
469023,澄迈县,cheng mai xian
469024,临高县,lin gao xian
469025,白沙黎族自治县,bai sha li zu zi zhi xian
469026,昌江黎族自治县,chang jiang li zu zi zhi xian
469027,乐东黎族自治县,le dong li zu zi zhi xian
469028,陵水黎族自治县,ling shui li zu zi zhi xian
469029,保亭黎族苗族自治县,bao ting li zu miao zu zi zhi xian
469030,琼中黎族苗族自治县,qiong zhong li zu miao zu zi zhi xian
500000,重庆市,chong qing shi
500100,市辖区,shi xia qu
500101,万州区,wan zhou qu
500102,涪陵区,fu ling qu
500103,渝中区,yu zhong qu
500104,大渡口区,da du kou qu
500105,江北区,jiang bei qu
500106,沙坪坝区,sha ping ba qu
500107,九龙坡区,jiu long po qu
500108,南岸区,nan an qu
500109,北碚区,bei bei qu
500110,綦江区,qi jiang qu
500111,大足区,da zu qu
500112,渝北区,yu bei qu
500113,巴南区,ba nan qu
500114,黔江区,qian jiang qu
500115,长寿区,chang shou qu
500116,江津区,jiang jin qu
500117,合川区,he chuan qu
500118,永川区,yong chuan qu
500119,南川区,nan chuan qu
500120,璧山区,bi shan qu
500151,铜梁区,tong liang qu
500152,潼南区,tong nan qu
500153,荣昌区,rong chang qu
500154,开州区,kai zhou qu
500155,梁平区,liang ping qu
500156,武隆区,wu long qu
500200,县,xian
500222,綦江县,qi jiang xian,,,2011-12-31,500110,history
500223,潼南县,tong nan xian,,,2015-12-31,500152,history
500224,铜梁县,tong liang xian,,,2014-12-31,500151,history
500225,大足县,da zu xian,,,2011-12-31,500111,history
500226,荣昌县,rong chang xian,,,2015-12-31,500153,history
500227,璧山县,bi shan xian,,,2014-12-31,500120,history
500228,梁平县,liang ping xian,,,2016-12-31,500155,history
500229,城口县,cheng kou xian
500230,丰都县,feng du xian
500231,垫江县,dian jiang xian
500232,武隆县,wu long xian,,,2016-12-31,500156,history
500233,忠县,zhong xian
500234,开县,kai xian,,,2016-12-31,500154,history
500235,云阳县,yun yang xian
500236,奉节县,feng jie xian
500236001000,永安街道,yong an jie dao
500236001001,朝阳社区,chao yang she qu,121,,,,rule
500236001002,竹枝社区,zhu zhi she qu,121,,,,rule
500236001003,香山社区,xiang shan she qu,121,,,,rule
500236001004,明月社区,ming yue she qu,121,,,,rule
500236001009,羽声社区,yu sheng she qu,121,,,,rule
500236001010,滨河社区,bin he she qu,121,,,,rule
500236001011,人和社区,ren he she qu,121,,,,rule
500236001013,江陵社区,jiang ling she qu,121,,,,rule
500236001014,诗城路社区,shi cheng lu she qu,121,,,,rule
500236002000,鱼复街道,yu fu jie dao
500236002001,明良社区,ming liang she qu,121,,,,rule
500236002002,新竹社区,xin zhu she qu,121,,,,rule
500236002003,康宁社区,kang ning she qu,121,,,,rule
500236002004,茶店社区,cha dian she qu,121,,,,rule
500236002005,步云社区,bu yun she qu,121,,,,rule
500236002006,迎宾社区,ying bin she qu,121,,,,rule
500236003000,夔门街道,kui men jie dao
500236003001,宝塔坪社区,bao ta ping she qu,121,,,,rule
500236003002,瞿塘峡社区,qu tang xia she qu,121,,,,rule
500236003003,袁梁社区,yuan liang she qu,121,,,,rule
500236003004,金盆社区,jin pen she qu,121,,,,rule
500236003005,长岭社区,chang ling she qu,121,,,,rule
500236003006,百梯社区,bai ti she qu,121,,,,rule
500236003210,桥湾村,qiao wan cun,122,,,,rule
500236003211,黑岩村,hei yan cun,122,,,,rule
500236003213,兴家村,xing jia cun,122,,,,rule
500236004000,夔州街道,kui zhou jie dao
500236004001,胡家社区,hu jia she qu,121,,,,rule
500236004002,清水社区,qing shui she qu,121,,,,rule
500236004003,魏家社区,wei jia she qu,121,,,,rule
500236004004,冒峰社区,mao feng she qu,121,,,,rule
500236004009,大槽社区,da cao she qu,121,,,,rule
500236004200,真武村,zhen wu cun,122,,,,rule
500236004201,口前村,kou qian cun,122,,,,rule
500236117000,白帝镇,bai di zhen
500236117001,浣花社区,huan hua she qu,121,,,,rule
500236117002,黄连社区,huang lian she qu,121,,,,rule
500236117201,紫阳村,zi yang cun,220,,,,rule
500236117202,八阵村,ba zhen cun,220,,,,rule
500236117203,石庙村,shi miao cun,220,,,,rule
500236117204,坪上村,ping shang cun,220,,,,rule
500236117206,香山村,xiang shan cun,220,,,,rule
500236117207,龙井村,long jing cun,220,,,,rule
500236117208,大湾村,da wan cun,220,,,,rule
500236117209,前进村,qian jin cun,220,,,,rule
500236117216,九盘村,jiu pan cun,220,,,,rule
500236117217,鸡山村,ji shan cun,220,,,,rule
500236117218,庙垭村,miao ya cun,220,,,,rule
500236118000,草堂镇,cao tang zhen
500236118001,柑子社区,gan zi she qu,121,,,,rule
500236118002,七里社区,qi li she qu,121,,,,rule
500236118200,欧营村,ou ying cun,220,,,,rule
500236118201,林政村,lin zheng cun,220,,,,rule
500236118202,石马村,shi ma cun,220,,,,rule
500236118205,桂兴村,gui xing cun,220,,,,rule
500236118206,中梁村,zhong liang cun,220,,,,rule
500236118207,毛坪村,mao ping cun,220,,,,rule
500236118208,新房村,xin fang cun,220,,,,rule
500236118209,竹坪村,zhu ping cun,220,,,,rule
500236118210,龙关村,long guan cun,220,,,,rule
500236118211,天坪村,tian ping cun,220,,,,rule
500236118212,双凤村,shuang feng cun,220,,,,rule
500236118213,东坡村,dong po cun,220,,,,rule
500236119000,汾河镇,fen he zhen
500236119001,白水社区,bai shui she qu,121,,,,rule
500236119200,东溪村,dong xi cun,220,,,,rule
500236119201,段坪村,duan ping cun,220,,,,rule
500236119203,大坪村,da ping cun,220,,,,rule
500236119204,花栎村,hua li cun,220,,,,rule
500236119205,水洞村,shui dong cun,220,,,,rule
500236119206,曹家村,cao jia cun,220,,,,rule
500236119207,天池村,tian chi cun,220,,,,rule
500236119208,保子村,bao zi cun,220,,,,rule
500236119209,小林村,xiao lin cun,220,,,,rule
500236119210,大洪村,da hong cun,220,,,,rule
500236119211,落阳村,luo yang cun,220,,,,rule
500236119212,泉坪村,quan ping cun,220,,,,rule
500236119213,香蕉村,xiang jiao cun,220,,,,rule
500236120000,康乐镇,kang le zhen
500236120001,郭家社区,guo jia she qu,121,,,,rule
500236120002,石龙社区,shi long she qu,121,,,,rule
500236120003,横路社区,heng lu she qu,121,,,,rule
500236120201,长沙村,chang sha cun,220,,,,rule
500236120204,木耳村,mu er cun,220,,,,rule
500236120205,平皋村,ping gao cun,220,,,,rule
500236120206,山根村,shan gen cun,220,,,,rule
500236120207,雪花村,xue hua cun,220,,,,rule
500236120208,南天村,nan tian cun,220,,,,rule
500236120209,铁佛村,tie fo cun,220,,,,rule
500236120210,河水村,he shui cun,220,,,,rule
500236120211,七星村,qi xing cun,220,,,,rule
500236120212,驸马村,fu ma cun,220,,,,rule
500236120213,李坪村,li ping cun,220,,,,rule
500236120214,土坎村,tu kan cun,220,,,,rule
500236120215,朝阳村,chao yang cun,220,,,,rule
500236120216,阳北村,yang bei cun,220,,,,rule
500236121000,大树镇,da shu zhen
500236121001,石堰社区,shi yan she qu,121,,,,rule
500236121002,庙岭社区,miao ling she qu,121,,,,rule
500236121200,大树村,da shu cun,220,,,,rule
500236121201,关山村,guan shan cun,220,,,,rule
500236121203,兰靛村,lan dian cun,220,,,,rule
500236121204,青莲村,qing lian cun,220,,,,rule
500236121205,同庆村,tong qing cun,220,,,,rule
500236121206,花剪村,hua jian cun,220,,,,rule
500236121207,茶园村,cha yuan cun,220,,,,rule
500236121208,老龙村,lao long cun,220,,,,rule
500236121209,凤仙村,feng xian cun,220,,,,rule
500236121211,宝华村,bao hua cun,220,,,,rule
500236121212,梅子村,mei zi cun,220,,,,rule
500236121213,岩仙村,yan xian cun,220,,,,rule
500236121214,槽木村,cao mu cun,220,,,,rule
500236121215,上磨村,shang mo cun,220,,,,rule
500236122000,竹园镇,zhu yuan zhen
500236122001,市场社区,shi chang she qu,121,,,,rule
500236122002,竹园社区,zhu yuan she qu,121,,,,rule
500236122003,高治社区,gao zhi she qu,121,,,,rule
500236122200,无山村,wu shan cun,220,,,,rule
500236122201,岔河村,cha he cun,220,,,,rule
500236122202,建设村,jian she cun,220,,,,rule
500236122204,龙潭村,long tan cun,220,,,,rule
500236122205,金狮村,jin shi cun,220,,,,rule
500236122206,红马村,hong ma cun,220,,,,rule
500236122207,百步村,bai bu cun,220,,,,rule
500236122208,华吉村,hua ji cun,220,,,,rule
500236122209,义和村,yi he cun,220,,,,rule
500236122210,草坪村,cao ping cun,220,,,,rule
500236122211,邓坪村,deng ping cun,220,,,,rule
500236122212,九龙村,jiu long cun,220,,,,rule
500236122214,五龙村,wu long cun,220,,,,rule
500236122215,亭子村,ting zi cun,220,,,,rule
500236122216,丰竹村,feng zhu cun,220,,,,rule
500236123000,公平镇,gong ping zhen
500236123001,车家坝社区,che jia ba she qu,121,,,,rule
500236123002,公平社区,gong ping she qu,121,,,,rule
500236123003,青正社区,qing zheng she qu,121,,,,rule
500236123201,船型村,chuan xing cun,220,,,,rule
500236123202,万民村,wan min cun,220,,,,rule
500236123203,九岭村,jiu ling cun,220,,,,rule
500236123204,沙湾村,sha wan cun,220,,,,rule
500236123205,龙王村,long wang cun,220,,,,rule
500236123206,红石村,hong shi cun,220,,,,rule
500236123207,鼓锣村,gu luo cun,220,,,,rule
500236123209,浸塘村,jin tang cun,220,,,,rule
500236123210,学堂村,xue tang cun,220,,,,rule
500236123211,黄泥村,huang ni cun,220,,,,rule
500236123212,桂坝村,gui ba cun,220,,,,rule
500236123213,长龙村,chang long cun,220,,,,rule
500236123214,长兴村,chang xing cun,220,,,,rule
500236123215,同心村,tong xin cun,220,,,,rule
500236123216,大寨村,da zhai cun,220,,,,rule
500236123217,大田村,da tian cun,220,,,,rule
500236123218,太山村,tai shan cun,220,,,,rule
500236123219,板屋村,ban wu cun,220,,,,rule
500236124000,朱衣镇,zhu yi zhen
500236124001,黄果社区,huang guo she qu,121,,,,rule
500236124006,五湘社区,wu xiang she qu,121,,,,rule
500236124202,红峡村,hong xia cun,220,,,,rule
500236124203,麻林村,ma lin cun,220,,,,rule
500236124204,双碾村,shuang nian cun,220,,,,rule
500236124206,仙女村,xian nv cun,220,,,,rule
500236124207,油沙村,you sha cun,220,,,,rule
500236124208,蓼叶村,liao ye cun,220,,,,rule
500236124209,狮子村,shi zi cun,220,,,,rule
500236124210,白云村,bai yun cun,220,,,,rule
500236124214,砚瓦村,yan wa cun,220,,,,rule
500236124218,三塘村,san tang cun,220,,,,rule
500236124219,三江村,san jiang cun,220,,,,rule
500236125000,甲高镇,jia gao zhen
500236125001,龙山社区,long shan she qu,121,,,,rule
500236125002,合营社区,he ying she qu,121,,,,rule
500236125003,红龙社区,hong long she qu,121,,,,rule
500236125200,烟山村,yan shan cun,220,,,,rule
500236125201,安家村,an jia cun,220,,,,rule
500236125202,光明村,guang ming cun,220,,,,rule
500236125203,大坡村,da po cun,220,,,,rule
500236125205,寨沟村,zhai gou cun,220,,,,rule
500236125206,摩天村,mo tian cun,220,,,,rule
500236125207,九洞村,jiu dong cun,220,,,,rule
500236125208,大地村,da di cun,220,,,,rule
500236125209,三湾村,san wan cun,220,,,,rule
500236125210,星光村,xing guang cun,220,,,,rule
500236125211,四湾村,si wan cun,220,,,,rule
500236126000,羊市镇,yang shi zhen
500236126001,兴安社区,xing an she qu,121,,,,rule
500236126002,渔灯社区,yu deng she qu,121,,,,rule
500236126201,大淌村,da tang cun,220,,,,rule
500236126202,楼门村,lou men cun,220,,,,rule
500236126203,红旗村,hong qi cun,220,,,,rule
500236126204,万兴村,wan xing cun,220,,,,rule
500236126205,灯塔村,deng ta cun,220,,,,rule
500236127000,吐祥镇,tu xiang zhen
500236127001,禹王宫社区,yu wang gong she qu,121,,,,rule
500236127002,龙泉社区,long quan she qu,121,,,,rule
500236127003,新桥社区,xin qiao she qu,121,,,,rule
500236127200,大河村,da he cun,220,,,,rule
500236127201,樱桃村,ying tao cun,220,,,,rule
500236127202,石笋村,shi sun cun,220,,,,rule
500236127204,响水村,xiang shui cun,220,,,,rule
500236127205,白蜡村,bai la cun,220,,,,rule
500236127207,燕子村,yan zi cun,220,,,,rule
500236127208,龙河村,long he cun,220,,,,rule
500236127209,复兴村,fu xing cun,220,,,,rule
500236127210,新林村,xin lin cun,220,,,,rule
500236127211,青林村,qing lin cun,220,,,,rule
500236127212,纸坊村,zhi fang cun,220,,,,rule
500236127213,范家村,fan jia cun,220,,,,rule
500236127214,大庄村,da zhuang cun,220,,,,rule
500236127215,槽心村,cao xin cun,220,,,,rule
500236127216,荆泉村,jing quan cun,220,,,,rule
500236127217,中坝村,zhong ba cun,220,,,,rule
500236127218,双河村,shuang he cun,220,,,,rule
500236127219,阳和村,yang he cun,220,,,,rule
500236128000,兴隆镇,xing long zhen
500236128001,三角坝社区,san jiao ba she qu,121,,,,rule
500236128002,荆竹社区,jing zhu she qu,121,,,,rule
500236128003,庙湾社区,miao wan she qu,121,,,,rule
500236128200,六垭村,liu ya cun,220,,,,rule
500236128201,三桥村,san qiao cun,220,,,,rule
500236128202,石乳村,shi ru cun,220,,,,rule
500236128203,友谊村,you yi cun,220,,,,rule
500236128204,清泉村,qing quan cun,220,,,,rule
500236128205,友爱村,you ai cun,220,,,,rule
500236128206,方洞村,fang dong cun,220,,,,rule
500236128207,新街村,xin jie cun,220,,,,rule
500236128208,梅花村,mei hua cun,220,,,,rule
500236128209,安淌村,an tang cun,220,,,,rule
500236128210,回龙村,hui long cun,220,,,,rule
500236128211,杨店村,yang dian cun,220,,,,rule
500236128212,小寨村,xiao zhai cun,220,,,,rule
500236128214,杉木村,sha mu cun,220,,,,rule
500236128216,东坪村,dong ping cun,220,,,,rule
500236128217,龙门村,long men cun,220,,,,rule
500236128218,桃源村,tao yuan cun,220,,,,rule
500236128219,川鄂村,chuan e cun,220,,,,rule
500236128220,桂花村,gui hua cun,220,,,,rule
500236128221,高坪村,gao ping cun,220,,,,rule
500236129000,青龙镇,qing long zhen
500236129001,柑坪社区,gan ping she qu,121,,,,rule
500236129002,大窝社区,da wo she qu,121,,,,rule
500236129003,苟家社区,gou jia she qu,121,,,,rule
500236129200,海坝村,hai ba cun,220,,,,rule
500236129201,东厢村,dong xiang cun,220,,,,rule
500236129202,红阳村,hong yang cun,220,,,,rule
500236129203,祝柏村,zhu bai cun,220,,,,rule
500236129205,覃家村,qin jia cun,220,,,,rule
500236129206,黄坪村,huang ping cun,220,,,,rule
500236129207,发祥村,fa xiang cun,220,,,,rule
500236129208,上庄村,shang zhuang cun,220,,,,rule
500236129209,康营村,kang ying cun,220,,,,rule
500236130000,新民镇,xin min zhen
500236130001,观音庵社区,guan yin an she qu,121,,,,rule
500236130002,九树社区,jiu shu she qu,121,,,,rule
500236130200,柏木村,bai mu cun,220,,,,rule
500236130201,长棚村,chang peng cun,220,,,,rule
500236130202,中岭村,zhong ling cun,220,,,,rule
500236130203,新坝村,xin ba cun,220,,,,rule
500236130204,北庄村,bei zhuang cun,220,,,,rule
500236130205,祖师村,zu shi cun,220,,,,rule
500236130206,李湾村,li wan cun,220,,,,rule
500236130208,中兴村,zhong xing cun,220,,,,rule
500236130209,伞坪村,san ping cun,220,,,,rule
500236130210,中台村,zhong tai cun,220,,,,rule
500236131000,永乐镇,yong le zhen
500236131001,幺店社区,yao dian she qu,121,,,,rule
500236131002,江南社区,jiang nan she qu,121,,,,rule
500236131003,陈家社区,chen jia she qu,121,,,,rule
500236131200,三峡村,san xia cun,220,,,,rule
500236131201,酒溜村,jiu liu cun,220,,,,rule
500236131203,丰收村,feng shou cun,220,,,,rule
500236131204,永乐村,yong le cun,220,,,,rule
500236131207,大坝村,da ba cun,220,,,,rule
500236131208,铁甲村,tie jia cun,220,,,,rule
500236131209,长凼村,chang dang cun,220,,,,rule
500236132000,安坪镇,an ping zhen
500236132001,藕塘社区,ou tang she qu,121,,,,rule
500236132002,下坝社区,xia ba she qu,121,,,,rule
500236132003,海角社区,hai jiao she qu,121,,,,rule
500236132200,三沱村,san tuo cun,220,,,,rule
500236132202,望江村,wang jiang cun,220,,,,rule
500236132203,大保村,da bao cun,220,,,,rule
500236132204,天鹅村,tian e cun,220,,,,rule
500236132205,新铺村,xin pu cun,220,,,,rule
500236132207,合一村,he yi cun,220,,,,rule
500236132208,三马村,san ma cun,220,,,,rule
500236132210,小治村,xiao zhi cun,220,,,,rule
500236132211,广营村,guang ying cun,220,,,,rule
500236133000,五马镇,wu ma zhen
500236133001,厂河社区,chang he she qu,121,,,,rule
500236133200,安静村,an jing cun,220,,,,rule
500236133201,王坪村,wang ping cun,220,,,,rule
500236133202,大木村,da mu cun,220,,,,rule
500236133203,陈营村,chen ying cun,220,,,,rule
500236133204,白龙村,bai long cun,220,,,,rule
500236133205,干洞村,gan dong cun,220,,,,rule
500236133207,樟木村,zhang mu cun,220,,,,rule
500236133208,广龙村,guang long cun,220,,,,rule
500236133209,杨坪村,yang ping cun,220,,,,rule
500236133210,吊楼村,diao lou cun,220,,,,rule
500236133211,弘扬村,hong yang cun,220,,,,rule
500236133212,大竹村,da zhu cun,220,,,,rule
500236133213,天升村,tian sheng cun,220,,,,rule
500236133214,高榜村,gao bang cun,220,,,,rule
500236133215,竹林村,zhu lin cun,220,,,,rule
500236134000,青莲镇,qing lian zhen
500236134001,龙王庙社区,long wang miao she qu,121,,,,rule
500236134200,新政村,xin zheng cun,220,,,,rule
500236134201,宝塔村,bao ta cun,220,,,,rule
500236134202,水田村,shui tian cun,220,,,,rule
500236134203,大有村,da you cun,220,,,,rule
500236134204,建农村,jian nong cun,220,,,,rule
500236134205,紫安村,zi an cun,220,,,,rule
500236134206,紫霞村,zi xia cun,220,,,,rule
500236134207,红园村,hong yuan cun,220,,,,rule
500236134208,桃花村,tao hua cun,220,,,,rule
500236134209,金凤村,jin feng cun,220,,,,rule
500236134210,新庙村,xin miao cun,220,,,,rule
500236134211,白家村,bai jia cun,220,,,,rule
500236134212,金千村,jin qian cun,220,,,,rule
500236134213,凤凰村,feng huang cun,220,,,,rule
500236134214,黄花村,huang hua cun,220,,,,rule
500236134215,茅田村,mao tian cun,220,,,,rule
500236134216,茂林村,mao lin cun,220,,,,rule
500236134217,仁义村,ren yi cun,220,,,,rule
500236134218,联合村,lian he cun,220,,,,rule
500236265000,岩湾乡,yan wan xiang
500236265200,五星村,wu xing cun,220,,,,rule
500236265201,作坊村,zuo fang cun,220,,,,rule
500236265202,岩湾村,yan wan cun,220,,,,rule
500236265203,平石村,ping shi cun,220,,,,rule
500236265204,庙坡村,miao po cun,220,,,,rule
500236265205,板仓村,ban cang cun,220,,,,rule
500236266000,平安乡,ping an xiang
500236266001,平安社区,ping an she qu,210,,,,rule
500236266200,天台村,tian tai cun,220,,,,rule
500236266202,文昌村,wen chang cun,220,,,,rule
500236266203,林口村,lin kou cun,220,,,,rule
500236266205,桃树村,tao shu cun,220,,,,rule
500236266206,长坪村,chang ping cun,220,,,,rule
500236266207,向子村,xiang zi cun,220,,,,rule
500236266208,茨竹村,ci zhu cun,220,,,,rule
500236266209,和平村,he ping cun,220,,,,rule
500236266210,射淌村,she tang cun,220,,,,rule
500236266211,双店村,shuang dian cun,220,,,,rule
500236266212,咏梧村,yong wu cun,220,,,,rule
500236267000,红土乡,hong tu xiang
500236267001,下广社区,xia guang she qu,210,,,,rule
500236267200,太阳村,tai yang cun,220,,,,rule
500236267201,九台村,jiu tai cun,220,,,,rule
500236267202,大垭村,da ya cun,220,,,,rule
500236267203,红土村,hong tu cun,220,,,,rule
500236267205,白鹤村,bai he cun,220,,,,rule
500236267206,老屋村,lao wu cun,220,,,,rule
500236267207,野茶村,ye cha cun,220,,,,rule
500236267208,三星村,san xing cun,220,,,,rule
500236267209,峰岳村,feng yue cun,220,,,,rule
500236267210,降龙村,jiang long cun,220,,,,rule
500236269000,石岗乡,shi gang xiang
500236269001,两河社区,liang he she qu,210,,,,rule
500236269201,天星村,tian xing cun,220,,,,rule
500236269202,鹿坡村,lu po cun,220,,,,rule
500236269203,田树村,tian shu cun,220,,,,rule
500236269204,罗汉村,luo han cun,220,,,,rule
500236269205,厚坪村,hou ping cun,220,,,,rule
500236269206,镇江村,zhen jiang cun,220,,,,rule
500236269207,四方村,si fang cun,220,,,,rule
500236269208,明水村,ming shui cun,220,,,,rule
500236269209,昙花村,tan hua cun,220,,,,rule
500236269210,瓦坪村,wa ping cun,220,,,,rule
500236269211,桃李村,tao li cun,220,,,,rule
500236269212,民寨村,min zhai cun,220,,,,rule
500236270000,康坪乡,kang ping xiang
500236270001,小湾社区,xiao wan she qu,210,,,,rule
500236270200,光辉村,guang hui cun,220,,,,rule
500236270201,奉云村,feng yun cun,220,,,,rule
500236270203,松林村,song lin cun,220,,,,rule
500236270204,大架村,da jia cun,220,,,,rule
500236272000,太和土家族乡,tai he tu jia zu xiang
500236272001,太和社区,tai he she qu,210,,,,rule
500236272201,太平村,tai ping cun,220,,,,rule
500236272202,高桥村,gao qiao cun,220,,,,rule
500236272203,尖山村,jian shan cun,220,,,,rule
500236272204,良家村,liang jia cun,220,,,,rule
500236272205,石板村,shi ban cun,220,,,,rule
500236272206,石盘村,shi pan cun,220,,,,rule
500236272207,金子村,jin zi cun,220,,,,rule
500236274000,鹤峰乡,he feng xiang
500236274001,莲花社区,lian hua she qu,210,,,,rule
500236274200,五祖村,wu zu cun,220,,,,rule
500236274201,观斗村,guan dou cun,220,,,,rule
500236274203,青杠村,qing gang cun,220,,,,rule
500236274204,柳池村,liu chi cun,220,,,,rule
500236274205,三坪村,san ping cun,220,,,,rule
500236274206,招峰村,zhao feng cun,220,,,,rule
500236274207,长连村,chang lian cun,220,,,,rule
500236275000,冯坪乡,feng ping xiang
500236275001,庙坝社区,miao ba she qu,210,,,,rule
500236275201,石泉村,shi quan cun,220,,,,rule
500236275202,百福村,bai fu cun,220,,,,rule
500236275203,皂角村,zao jiao cun,220,,,,rule
500236275204,龙坝村,long ba cun,220,,,,rule
500236275205,中村村,zhong cun cun,220,,,,rule
500236275206,明堂村,ming tang cun,220,,,,rule
500236275207,南津村,nan jin cun,220,,,,rule
500236276000,长安土家族乡,chang an tu jia zu xiang
500236276001,九里社区,jiu li she qu,210,,,,rule
500236276200,五坝村,wu ba cun,220,,,,rule
500236276201,兴合村,xing he cun,220,,,,rule
500236276203,川前村,chuan qian cun,220,,,,rule
500236276204,八角村,ba jiao cun,220,,,,rule
500236276205,石罐村,shi guan cun,220,,,,rule
500236276206,西槽村,xi cao cun,220,,,,rule
500236276207,歇马村,xie ma cun,220,,,,rule
500236277000,龙桥土家族乡,long qiao tu jia zu xiang
500236277001,瑞丰社区,rui feng she qu,210,,,,rule
500236277200,蜀鄂村,shu e cun,220,,,,rule
500236277201,龙桥村,long qiao cun,220,,,,rule
500236277203,阳坝村,yang ba cun,220,,,,rule
500236277204,九通村,jiu tong cun,220,,,,rule
500236277205,金龙村,jin long cun,220,,,,rule
500236278000,云雾土家族乡,yun wu tu jia zu xiang
500236278001,红椿社区,hong chun she qu,210,,,,rule
500236278200,屏峰村,ping feng cun,220,,,,rule
500236278201,码头村,ma tou cun,220,,,,rule
500237,巫山县,wu shan xian
500238,巫溪县,wu xi xian
500240,石柱土家族自治县,shi zhu tu jia zu zi zhi xian
500241,秀山土家族苗族自治县,xiu shan tu jia zu miao zu zi zhi xian
500242,酉阳土家族苗族自治县,you yang tu jia zu miao zu zi zhi xian
500243,彭水苗族土家族自治县,peng shui miao zu tu jia zu zi zhi xian
510000,四川省,si chuan sheng
510100,成都市,cheng du shi
510104,锦江区,jin jiang qu
510105,青羊区,qing yang qu
510106,金牛区,jin niu qu
510107,武侯区,wu hou qu
510108,成华区,cheng hua qu
510112,龙泉驿区,long quan yi qu
510113,青白江区,qing bai jiang qu
510114,新都区,xin du qu
510115,温江区,wen jiang qu
510116,双流区,shuang liu qu
510117,郫都区,pi du qu
510118,新津区,xin jin qu
510121,金堂县,jin tang xian
510122,双流县,shuang liu xian,,,2015-12-31,510116,history
510124,郫县,pi xian,,,2016-12-31,510117,history
510129,大邑县,da yi xian
510131,蒲江县,pu jiang xian
510132,新津县,xin jin xian,,,2020-12-31,510118,history
510181,都江堰市,du jiang yan shi
510182,彭州市,peng zhou shi
510183,邛崃市,qiong lai shi
510184,崇州市,chong zhou shi
510185,简阳市,jian yang shi
510300,自贡市,zi gong shi
510302,自流井区,zi liu jing qu
510303,贡井区,gong jing qu
510304,大安区,da an qu
510311,沿滩区,yan tan qu
510321,荣县,rong xian
510322,富顺县,fu shun xian
510400,攀枝花市,pan zhi hua shi
510402,东区,dong qu
510403,西区,xi qu
510411,仁和区,ren he qu
510421,米易县,mi yi xian
510422,盐边县,yan bian xian
510500,泸州市,lu zhou shi
510502,江阳区,jiang yang qu
510503,纳溪区,na xi qu
510504,龙马潭区,long ma tan qu
510521,泸县,lu xian
510522,合江县,he jiang xian
510524,叙永县,xu yong xian
510525,古蔺县,gu lin xian
510600,德阳市,de yang shi
510603,旌阳区,jing yang qu
510604,罗江区,luo jiang qu
510623,中江县,zhong jiang xian
510681,广汉市,guang han shi
510682,什邡市,shi fang shi
510683,绵竹市,mian zhu shi
510700,绵阳市,mian yang shi
510703,涪城区,fu cheng qu
510704,游仙区,you xian qu
510705,安州区,an zhou qu
510722,三台县,san tai xian
510723,盐亭县,yan ting xian
510725,梓潼县,zi tong xian
510726,北川羌族自治县,bei chuan qiang zu zi zhi xian
510727,平武县,ping wu xian
510781,江油市,jiang you shi
510800,广元市,guang yuan shi
510802,利州区,li zhou qu
510811,昭化区,zhao hua qu
510812,朝天区,chao tian qu
510821,旺苍县,wang cang xian
510822,青川县,qing chuan xian
510823,剑阁县,jian ge xian
510824,苍溪县,cang xi xian
510900,遂宁市,sui ning shi
510903,船山区,chuan shan qu
510904,安居区,an ju qu
510921,蓬溪县,peng xi xian
510923,大英县,da ying xian
510981,射洪市,she hong shi
511000,内江市,nei jiang shi
511002,市中区,shi zhong qu
511011,东兴区,dong xing qu
511024,威远县,wei yuan xian
511025,资中县,zi zhong xian
511071,内江经济开发区,nei jiang jing ji kai fa qu,,,2023-06-30,,derived
511083,隆昌市,long chang shi
511100,乐山市,le shan shi
511102,市中区,shi zhong qu
511111,沙湾区,sha wan qu
511112,五通桥区,wu tong qiao qu
511113,金口河区,jin kou he qu
511123,犍为县,qian wei xian
511124,井研县,jing yan xian
511126,夹江县,jia jiang xian
511129,沐川县,mu chuan xian
511132,峨边彝族自治县,e bian yi zu zi zhi xian
511133,马边彝族自治县,ma bian yi zu zi zhi xian
511181,峨眉山市,e mei shan shi
511300,南充市,nan chong shi
511302,顺庆区,shun qing qu
511303,高坪区,gao ping qu
511304,嘉陵区,jia ling qu
511321,南部县,nan bu xian
511322,营山县,ying shan xian
511323,蓬安县,peng an xian
511324,仪陇县,yi long xian
511325,西充县,xi chong xian
511381,阆中市,lang zhong shi
511400,眉山市,mei shan shi
511402,东坡区,dong po qu
511403,彭山区,peng shan qu
511421,仁寿县,ren shou xian
511423,洪雅县,hong ya xian
511424,丹棱县,dan leng xian
511425,青神县,qing shen xian
511500,宜宾市,yi bin shi
511502,翠屏区,cui ping qu
511503,南溪区,nan xi qu
511504,叙州区,xu zhou qu
511523,江安县,jiang an xian
511524,长宁县,chang ning xian
511525,高县,gao xian
511526,珙县,gong xian
511527,筠连县,jun lian xian
511528,兴文县,xing wen xian
511529,屏山县,ping shan xian
511600,广安市,guang an shi
511602,广安区,guang an qu
511603,前锋区,qian feng qu
511621,岳池县,yue chi xian
511622,武胜县,wu sheng xian
511623,邻水县,lin shui xian
511681,华蓥市,hua ying shi
511700,达州市,da zhou shi
511702,通川区,tong chuan qu
511703,达川区,da chuan qu
511722,宣汉县,xuan han xian
511723,开江县,kai jiang xian
511724,大竹县,da zhu xian
511725,渠县,qu xian
511771,达州经济开发区,da zhou jing ji kai fa qu,,,2023-06-30,,derived
511781,万源市,wan yuan shi
511800,雅安市,ya an shi
511802,雨城区,yu cheng qu
511803,名山区,ming shan qu
511822,荥经县,ying jing xian
511823,汉源县,han yuan xian
511824,石棉县,shi mian xian
511825,天全县,tian quan xian
511826,芦山县,lu shan xian
511827,宝兴县,bao xing xian
511900,巴中市,ba zhong shi
511902,巴州区,ba zhou qu
511903,恩阳区,en yang qu
511921,通江县,tong jiang xian
511922,南江县,nan jiang xian
511923,平昌县,ping chang xian
511971,巴中经济开发区,ba zhong jing ji kai fa qu,,,2023-06-30,,derived
512000,资阳市,zi yang shi
512002,雁江区,yan jiang qu
512021,安岳县,an yue xian
512022,乐至县,le zhi xian
512081,简阳市,jian yang shi,,,2016-12-31,510185,history
513200,阿坝藏族羌族自治州,a ba zang zu qiang zu zi zhi zhou
513201,马尔康市,ma er kang shi
513221,汶川县,wen chuan xian
513222,理县,li xian
513223,茂县,mao xian
513224,松潘县,song pan xian
513225,九寨沟县,jiu zhai gou xian
513226,金川县,jin chuan xian
513227,小金县,xiao jin xian
513228,黑水县,hei shui xian
513228100000,芦花镇,lu hua zhen
513228100001,正街社区,zheng jie she qu,121,,,,rule
513228100002,彩林路社区,cai lin lu she qu,121,,,,rule
513228100004,西布里社区,xi bu li she qu,121,,,,rule
513228100200,四美村,si mei cun,220,,,,rule
513228100201,沙板沟村,sha ban gou cun,220,,,,rule
513228100203,罗坝街村,luo ba jie cun,220,,,,rule
513228100204,竹格都村,zhu ge du cun,220,,,,rule
513228100205,德石窝村,de shi wo cun,220,,,,rule
513228100206,铁别村,tie bie cun,220,,,,rule
513228100208,泽盖村,ze gai cun,220,,,,rule
513228100209,热拉村,re la cun,220,,,,rule
513228100210,谷汝村,gu ru cun,220,,,,rule
513228100211,二古鲁村,er gu lu cun,220,,,,rule
513228100212,三达古村,san da gu cun,220,,,,rule
513228100213,英搏村,ying bo cun,220,,,,rule
513228101000,卡龙镇,ka long zhen
513228101200,卡龙村,ka long cun,220,,,,rule
513228101201,才盖村,cai gai cun,220,,,,rule
513228101203,色湾村,se wan cun,220,,,,rule
513228102000,色尔古镇,se er gu zhen
513228102001,麻都社区,ma du she qu,121,,,,rule
513228102200,色尔古村,se er gu cun,220,,,,rule
513228102201,五里村,wu li cun,220,,,,rule
513228102202,地渔村,di yu cun,220,,,,rule
513228102206,斯侗村,si dong cun,220,,,,rule
513228103000,西尔镇,xi er zhen
513228103200,云林寺村,yun lin si cun,220,,,,rule
513228103201,红岩村,hong yan cun,220,,,,rule
513228103202,俄恩村,e en cun,220,,,,rule
513228103203,白日村,bai ri cun,220,,,,rule
513228103204,布多村,bu duo cun,220,,,,rule
513228103205,牙窝村,ya wo cun,220,,,,rule
513228103206,瓦扎村,wa zha cun,220,,,,rule
513228103207,麻窝村,ma wo cun,220,,,,rule
513228103208,木日窝村,mu ri wo cun,220,,,,rule
513228103209,扎苦村,zha ku cun,220,,,,rule
513228103210,沙卡村,sha ka cun,220,,,,rule
513228103211,西尔村,xi er cun,220,,,,rule
513228104000,木苏镇,mu su zhen
513228104200,木苏村,mu su cun,220,,,,rule
513228104201,热十多村,re shi duo cun,220,,,,rule
513228104202,俄瓜村,e gua cun,220,,,,rule
513228104203,雷大碉村,lei da diao cun,220,,,,rule
513228104205,雅都村,ya du cun,220,,,,rule
513228104206,亚扎村,ya zha cun,220,,,,rule
513228104207,比日坝村,bi ri ba cun,220,,,,rule
513228104208,大寨子村,da zhai zi cun,220,,,,rule
513228104209,别窝村,bie wo cun,220,,,,rule
513228104210,团结村,tuan jie cun,220,,,,rule
513228104211,日十多村,ri shi duo cun,220,,,,rule
513228105000,沙石多镇,sha shi duo zhen
513228105200,杨柳秋村,yang liu qiu cun,220,,,,rule
513228105204,奶子沟村,nai zi gou cun,220,,,,rule
513228105205,羊茸村,yang rong cun,220,,,,rule
513228105206,昌德村,chang de cun,220,,,,rule
513228105208,雅克夏村,ya ke xia cun,220,,,,rule
513228106000,知木林镇,zhi mu lin zhen
513228106200,维多村,wei duo cun,220,,,,rule
513228106201,格基村,ge ji cun,220,,,,rule
513228106202,知木林村,zhi mu lin cun,220,,,,rule
513228106203,木都村,mu du cun,220,,,,rule
513228106204,热窝村,re wo cun,220,,,,rule
513228106205,二木林村,er mu lin cun,220,,,,rule
513228106208,热里村,re li cun,220,,,,rule
513228106209,弼石村,bi shi cun,220,,,,rule
513228107000,扎窝镇,zha wo zhen
513228107200,西厘村,xi li cun,220,,,,rule
513228107201,俄窝村,e wo cun,220,,,,rule
513228107204,罗尔坝村,luo er ba cun,220,,,,rule
513228107205,若多村,ruo duo cun,220,,,,rule
513228107206,克别村,ke bie cun,220,,,,rule
513228107207,朱坝村,zhu ba cun,220,,,,rule
513228107208,扎窝村,zha wo cun,220,,,,rule
513228204000,瓦钵梁子乡,wa bo liang zi xiang
513228204200,德吉村,de ji cun,220,,,,rule
513228204201,曲瓦村,qu wa cun,220,,,,rule
513228204202,渔沙沟村,yu sha gou cun,220,,,,rule
513228204204,瓦钵村,wa bo cun,220,,,,rule
513228206000,石碉楼乡,shi diao lou xiang
513228206200,西米村,xi mi cun,220,,,,rule
513228206201,石碉楼村,shi diao lou cun,220,,,,rule
513228206202,丁寨村,ding zhai cun,220,,,,rule
513228206203,木须村,mu xu cun,220,,,,rule
513228206204,俄尔村,e er cun,220,,,,rule
513228206205,扎基村,zha ji cun,220,,,,rule
513228206206,苦瓜村,ku gua cun,220,,,,rule
513228206208,格衣村,ge yi cun,220,,,,rule
513228206209,瓦洛村,wa luo cun,220,,,,rule
513228207000,龙坝乡,long ba xiang
513228207200,龙坝村,long ba cun,220,,,,rule
513228207202,瓜苏村,gua su cun,220,,,,rule
513228207203,西苏村,xi su cun,220,,,,rule
513228207204,二巴郎村,er ba lang cun,220,,,,rule
513228208000,洛多乡,luo duo xiang
513228208200,若苏古村,ruo su gu cun,220,,,,rule
513228208201,洛多村,luo duo cun,220,,,,rule
513228208202,沃河村,wo he cun,220,,,,rule
513228208203,嘎茸村,ga rong cun,220,,,,rule
513228208204,石古子村,shi gu zi cun,220,,,,rule
513228210000,维古乡,wei gu xiang
513228210200,俄市坝村,e shi ba cun,220,,,,rule
513228210201,西苏瓜子村,xi su gua zi cun,220,,,,rule
513228210202,维渔村,wei yu cun,220,,,,rule
513228210203,俄口村,e kou cun,220,,,,rule
513228210206,西市窝村,xi shi wo cun,220,,,,rule
513228210207,维古村,wei gu cun,220,,,,rule
513228210208,牧花村,mu hua cun,220,,,,rule
513228213000,晴朗乡,qing lang xiang
513228213200,红星村,hong xing cun,220,,,,rule
513228213204,仁恩塘村,ren en tang cun,220,,,,rule
513228213206,八字村,ba zi cun,220,,,,rule
513228213207,日格老村,ri ge lao cun,220,,,,rule
513228213211,达盖村,da gai cun,220,,,,rule
513228213212,沙窝村,sha wo cun,220,,,,rule
513228213213,吉布村,ji bu cun,220,,,,rule
513228214000,慈坝乡,ci ba xiang
513228214200,慈坝村,ci ba cun,220,,,,rule
513228214202,西北窝村,xi bei wo cun,220,,,,rule
513230,壤塘县,rang tang xian
513231,阿坝县,a ba xian
513232,若尔盖县,ruo er gai xian
513233,红原县,hong yuan xian
513300,甘孜藏族自治州,gan zi zang zu zi zhi zhou
513301,康定市,kang ding shi
513322,泸定县,lu ding xian
513323,丹巴县,dan ba xian
513324,九龙县,jiu long xian
513325,雅江县,ya jiang xian
513326,道孚县,dao fu xian
513327,炉霍县,lu huo xian
513328,甘孜县,gan zi xian
513329,新龙县,xin long xian
513330,德格县,de ge xian
513331,白玉县,bai yu xian
513332,石渠县,shi qu xian
513333,色达县,se da xian
513334,理塘县,li tang xian
513335,巴塘县,ba tang xian
513336,乡城县,xiang cheng xian
513337,稻城县,dao cheng xian
513338,得荣县,de rong xian
513400,凉山彝族自治州,liang shan yi zu zi zhi zhou
513401,西昌市,xi chang shi
513402,会理市,hui li shi,,2021-01-01
513422,木里藏族自治县,mu li zang zu zi zhi xian
513423,盐源县,yan yuan xian
513424,德昌县,de chang xian
513425,会理县,hui li xian,,,2021-12-31,513402,history
513426,会东县,hui dong xian
513427,宁南县,ning nan xian
513428,普格县,pu ge xian
513429,布拖县,bu tuo xian
513430,金阳县,jin yang xian
513431,昭觉县,zhao jue xian
513432,喜德县,xi de xian
513433,冕宁县,mian ning xian
513434,越西县,yue xi xian
513435,甘洛县,gan luo xian
513436,美姑县,mei gu xian
513437,雷波县,lei bo xian
520000,贵州省,gui zhou sheng
520100,贵阳市,gui yang shi
520102,南明区,nan ming qu
520103,云岩区,yun yan qu
520111,花溪区,hua xi qu
520112,乌当区,wu dang qu
520113,白云区,bai yun qu
520114,小河区,xiao he qu,,,2012-12-31,520111,history
520115,观山湖区,guan shan hu qu
520121,开阳县,kai yang xian
520122,息烽县,xi feng xian
520123,修文县,xiu wen xian
520181,清镇市,qing zhen shi
520200,六盘水市,liu pan shui shi
520201,钟山区,zhong shan qu
520203,六枝特区,liu zhi te qu
520204,水城区,shui cheng qu
520281,盘州市,pan zhou shi
520300,遵义市,zun yi shi
520302,红花岗区,hong hua gang qu
520303,汇川区,hui chuan qu
520304,播州区,bo zhou qu
520321,遵义县,zun yi xian,,,2016-12-31,520304,history
520322,桐梓县,tong zi xian
520323,绥阳县,sui yang xian
520324,正安县,zheng an xian
520325,道真仡佬族苗族自治县,dao zhen ge lao zu miao zu zi zhi xian
520326,务川仡佬族苗族自治县,wu chuan ge lao zu miao zu zi zhi xian
520327,凤冈县,feng gang xian
520328,湄潭县,mei tan xian
520329,余庆县,yu qing xian
520330,习水县,xi shui xian
520381,赤水市,chi shui shi
520382,仁怀市,ren huai shi
520400,安顺市,an shun shi
520402,西秀区,xi xiu qu
520403,平坝区,ping ba qu
520422,普定县,pu ding xian
520423,镇宁布依族苗族自治县,zhen ning bu yi zu miao zu zi zhi xian
520424,关岭布依族苗族自治县,guan ling bu yi zu miao zu zi zhi xian
520425,紫云苗族布依族自治县,zi yun miao zu bu yi zu zi zhi xian
520500,毕节市,bi jie shi
520502,七星关区,qi xing guan qu
520521,大方县,da fang xian
520522,黔西县,qian xi xian,,,2021-12-31,520581,history
520523,金沙县,jin sha xian
520524,织金县,zhi jin xian
520525,纳雍县,na yong xian
520526,威宁彝族回族苗族自治县,wei ning yi zu hui zu miao zu zi zhi xian
520527,赫章县,he zhang xian
520581,黔西市,qian xi shi,,2021-01-01
520600,铜仁市,tong ren shi
520602,碧江区,bi jiang qu
520603,万山区,wan shan qu
520621,江口县,jiang kou xian
520622,玉屏侗族自治县,yu ping dong zu zi zhi xian
520623,石阡县,shi qian xian
520624,思南县,si nan xian
520625,印江土家族苗族自治县,yin jiang tu jia zu miao zu zi zhi xian
520626,德江县,de jiang xian
520627,沿河土家族自治县,yan he tu jia zu zi zhi xian
520628,松桃苗族自治县,song tao miao zu zi zhi xian
522300,黔西南布依族苗族自治州,qian xi nan bu yi zu miao zu zi zhi zhou
522301,兴义市,xing yi shi
522302,兴仁市,xing ren shi
522323,普安县,pu an xian
522324,晴隆县,qing long xian
522325,贞丰县,zhen feng xian
522326,望谟县,wang mo xian
522327,册亨县,ce heng xian
522328,安龙县,an long xian
522600,黔东南苗族侗族自治州,qian dong nan miao zu dong zu zi zhi zhou
522601,凯里市,kai li shi
522622,黄平县,huang ping xian
522623,施秉县,shi bing xian
522624,三穗县,san sui xian
522625,镇远县,zhen yuan xian
522626,岑巩县,cen gong xian
522627,天柱县,tian zhu xian
522628,锦屏县,jin ping xian
522629,剑河县,jian he xian
522630,台江县,tai jiang xian
522631,黎平县,li ping xian
522632,榕江县,rong jiang xian
522633,从江县,cong jiang xian
522634,雷山县,lei shan xian
522634001000,龙头街道,long tou jie dao
522634001001,城南社区,cheng nan she qu,121,,,,rule
522634001002,连心社区,lian xin she qu,121,,,,rule
522634100000,丹江镇,dan jiang zhen
522634100003,南门社区,nan men she qu,121,,,,rule
522634100004,教厂坝社区,jiao chang ba she qu,121,,,,rule
522634100005,羊常社区,yang chang she qu,121,,,,rule
522634100006,大十字社区,da shi zi she qu,121,,,,rule
522634100007,响楼社区,xiang lou she qu,121,,,,rule
522634100008,观音阁社区,guan yin ge she qu,121,,,,rule
522634100200,西门村,xi men cun,220,,,,rule
522634100201,东门村,dong men cun,220,,,,rule
522634100202,长丰村,chang feng cun,220,,,,rule
522634100203,响楼村,xiang lou cun,220,,,,rule
522634100204,水电村,shui dian cun,220,,,,rule
522634100205,脚雄村,jiao xiong cun,220,,,,rule
522634100206,党高村,dang gao cun,220,,,,rule
522634100207,羊排村,yang pai cun,220,,,,rule
522634100208,排翁村,pai weng cun,220,,,,rule
522634100209,乌开村,wu kai cun,220,,,,rule
522634100210,掌排村,zhang pai cun,220,,,,rule
522634100211,郎当村,lang dang cun,220,,,,rule
522634100212,乌秀村,wu xiu cun,220,,,,rule
522634100213,陶尧村,tao yao cun,220,,,,rule
522634100214,干皎村,gan jiao cun,220,,,,rule
522634100215,虎阳村,hu yang cun,220,,,,rule
522634100216,治安村,zhi an cun,220,,,,rule
522634100217,羊苟村,yang gou cun,220,,,,rule
522634100218,排卡村,pai ka cun,220,,,,rule
522634100219,白岩村,bai yan cun,220,,,,rule
522634100220,乌东村,wu dong cun,220,,,,rule
522634100221,大固鲁村,da gu lu cun,220,,,,rule
522634100222,小固鲁村,xiao gu lu cun,220,,,,rule
522634100223,猫猫河村,mao mao he cun,220,,,,rule
522634100224,南屏村,nan ping cun,220,,,,rule
522634100225,脚猛村,jiao meng cun,220,,,,rule
522634100226,教厂村,jiao chang cun,220,,,,rule
522634101000,西江镇,xi jiang zhen
522634101001,西江社区,xi jiang she qu,121,,,,rule
522634101204,长乌村,chang wu cun,220,,,,rule
522634101205,干荣村,gan rong cun,220,,,,rule
522634101206,开觉村,kai jue cun,220,,,,rule
522634101207,堡子村,bao zi cun,220,,,,rule
522634101208,麻料村,ma liao cun,220,,,,rule
522634101209,控拜村,kong bai cun,220,,,,rule
522634101210,乌高村,wu gao cun,220,,,,rule
522634101211,连城村,lian cheng cun,220,,,,rule
522634101212,营上村,ying shang cun,220,,,,rule
522634101213,白碧村,bai bi cun,220,,,,rule
522634101214,猫鼻岭村,mao bi ling cun,220,,,,rule
522634101215,龙塘村,long tang cun,220,,,,rule
522634101216,北建村,bei jian cun,220,,,,rule
522634101217,羊吾村,yang wu cun,220,,,,rule
522634101218,中寨村,zhong zhai cun,220,,,,rule
522634101219,黄里村,huang li cun,220,,,,rule
522634101220,大龙村,da long cun,220,,,,rule
522634101221,小龙村,xiao long cun,220,,,,rule
522634101222,乌尧村,wu yao cun,220,,,,rule
522634101223,脚尧村,jiao yao cun,220,,,,rule
522634101224,西江村,xi jiang cun,220,,,,rule
522634102000,永乐镇,yong le zhen
522634102001,永乐社区,yong le she qu,121,,,,rule
522634102200,永乐村,yong le cun,220,,,,rule
522634102201,开屯村,kai tun cun,220,,,,rule
522634102202,乔洛村,qiao luo cun,220,,,,rule
522634102203,小开屯村,xiao kai tun cun,220,,,,rule
522634102204,岩寨村,yan zhai cun,220,,,,rule
522634102205,格益村,ge yi cun,220,,,,rule
522634102206,排告村,pai gao cun,220,,,,rule
522634102207,和平村,he ping cun,220,,,,rule
522634102208,高枧村,gao jian cun,220,,,,rule
522634102209,加勇村,jia yong cun,220,,,,rule
522634102210,乔歪村,qiao wai cun,220,,,,rule
522634102211,丛木村,cong mu cun,220,,,,rule
522634102212,天马山村,tian ma shan cun,220,,,,rule
522634102213,肖家村,xiao jia cun,220,,,,rule
522634102214,党开村,dang kai cun,220,,,,rule
522634102215,加支村,jia zhi cun,220,,,,rule
522634102216,加鸟村,jia niao cun,220,,,,rule
522634102217,柳乌村,liu wu cun,220,,,,rule
522634102218,柳排村,liu pai cun,220,,,,rule
522634102219,乔配村,qiao pei cun,220,,,,rule
522634102220,高庄村,gao zhuang cun,220,,,,rule
522634102221,草坪村,cao ping cun,220,,,,rule
522634102222,大寨村,da zhai cun,220,,,,rule
522634102223,坝子村,ba zi cun,220,,,,rule
522634102224,乔桑村,qiao sang cun,220,,,,rule
522634102225,野牛村,ye niu cun,220,,,,rule
522634102226,长坡村,chang po cun,220,,,,rule
522634103000,郎德镇,lang de zhen
522634103200,下郎德村,xia lang de cun,220,,,,rule
522634103201,上郎德村,shang lang de cun,220,,,,rule
522634103202,乌流村,wu liu cun,220,,,,rule
522634103203,也改村,ye gai cun,220,,,,rule
522634103204,排夫村,pai fu cun,220,,,,rule
522634103205,报德村,bao de cun,220,,,,rule
522634103206,也利村,ye li cun,220,,,,rule
522634103207,乌肖村,wu xiao cun,220,,,,rule
522634103208,乌瓦村,wu wa cun,220,,,,rule
522634103209,乌吉民村,wu ji min cun,220,,,,rule
522634103210,南猛村,nan meng cun,220,,,,rule
522634103211,老猫村,lao mao cun,220,,,,rule
522634103212,杨柳村,yang liu cun,220,,,,rule
522634104000,大塘镇,da tang zhen
522634104001,大塘社区,da tang she qu,121,,,,rule
522634104200,新桥村,xin qiao cun,220,,,,rule
522634104201,咱刀村,zan dao cun,220,,,,rule
522634104202,新联村,xin lian cun,220,,,,rule
522634104203,独南村,du nan cun,220,,,,rule
522634104204,也耶村,ye ye cun,220,,,,rule
522634104205,新塘村,xin tang cun,220,,,,rule
522634104206,桥港村,qiao gang cun,220,,,,rule
522634104207,掌批村,zhang pi cun,220,,,,rule
522634104208,排里村,pai li cun,220,,,,rule
522634104209,也宜村,ye yi cun,220,,,,rule
522634104210,交腊村,jiao la cun,220,,,,rule
522634104211,高岩村,gao yan cun,220,,,,rule
522634104212,水溪村,shui xi cun,220,,,,rule
522634104213,鸡鸠村,ji jiu cun,220,,,,rule
522634104214,平寨村,ping zhai cun,220,,,,rule
522634104215,掌坳村,zhang ao cun,220,,,,rule
522634104216,小河村,xiao he cun,220,,,,rule
522634104217,乌独村,wu du cun,220,,,,rule
522634104218,桃江村,tao jiang cun,220,,,,rule
522634104219,干角村,gan jiao cun,220,,,,rule
522634104220,岩寨村,yan zhai cun,220,,,,rule
522634104221,三湾村,san wan cun,220,,,,rule
522634104222,干脑村,gan nao cun,220,,,,rule
522634104223,乔仿村,qiao fang cun,220,,,,rule
522634104224,乔兑村,qiao dui cun,220,,,,rule
522634104225,掌雷村,zhang lei cun,220,,,,rule
522634104226,南脑村,nan nao cun,220,,,,rule
522634104227,龙河村,long he cun,220,,,,rule
522634104228,年显村,nian xian cun,220,,,,rule
522634104229,乌勇村,wu yong cun,220,,,,rule
522634104230,桥王村,qiao wang cun,220,,,,rule
522634104231,两洋村,liang yang cun,220,,,,rule
522634200000,望丰乡,wang feng xiang
522634200200,望丰村,wang feng cun,220,,,,rule
522634200201,乌迭村,wu die cun,220,,,,rule
522634200202,羊卡村,yang ka cun,220,,,,rule
522634200203,乌局村,wu ju cun,220,,,,rule
522634200204,青山村,qing shan cun,220,,,,rule
522634200205,三角田村,san jiao tian cun,220,,,,rule
522634200206,公统村,gong tong cun,220,,,,rule
522634200207,丰塘村,feng tang cun,220,,,,rule
522634200208,排肖村,pai xiao cun,220,,,,rule
522634200209,甘益村,gan yi cun,220,,,,rule
522634200210,乌这村,wu zhe cun,220,,,,rule
522634200211,荣防村,rong fang cun,220,,,,rule
522634200212,掌窝村,zhang wo cun,220,,,,rule
522634200213,乌的村,wu de cun,220,,,,rule
522634200214,乌响村,wu xiang cun,220,,,,rule
522634200215,五星村,wu xing cun,220,,,,rule
522634200216,乌江村,wu jiang cun,220,,,,rule
522634203000,达地水族乡,da di shui zu xiang
522634203001,达地社区,da di she qu,210,,,,rule
522634203200,达勒村,da le cun,220,,,,rule
522634203201,小乌村,xiao wu cun,220,,,,rule
522634203202,达地村,da di cun,220,,,,rule
522634203203,排老村,pai lao cun,220,,,,rule
522634203204,里勇村,li yong cun,220,,,,rule
522634203205,背略村,bei lve cun,220,,,,rule
522634203206,乌达村,wu da cun,220,,,,rule
522634203207,高车村,gao che cun,220,,,,rule
522634203208,乌空村,wu kong cun,220,,,,rule
522634203209,也蒙村,ye meng cun,220,,,,rule
522634204000,方祥乡,fang xiang xiang
522634204200,平祥村,ping xiang cun,220,,,,rule
522634204201,提香村,ti xiang cun,220,,,,rule
522634204202,水寨村,shui zhai cun,220,,,,rule
522634204203,陡寨村,dou zhai cun,220,,,,rule
522634204204,雀鸟村,que niao cun,220,,,,rule
522634204205,格头村,ge tou cun,220,,,,rule
522634204206,毛坪村,mao ping cun,220,,,,rule
522635,麻江县,ma jiang xian
522636,丹寨县,dan zhai xian
522700,黔南布依族苗族自治州,qian nan bu yi zu miao zu zi zhi zhou
522701,都匀市,du yun shi
522702,福泉市,fu quan shi
522722,荔波县,li bo xian
522723,贵定县,gui ding xian
522725,瓮安县,weng an xian
522726,独山县,du shan xian
522727,平塘县,ping tang xian
522728,罗甸县,luo dian xian
522729,长顺县,chang shun xian
522730,龙里县,long li xian
522731,惠水县,hui shui xian
522732,三都水族自治县,san du shui zu zi zhi xian
530000,云南省,yun nan sheng
530100,昆明市,kun ming shi
530102,五华区,wu hua qu
530103,盘龙区,pan long qu
530111,官渡区,guan du qu
530112,西山区,xi shan qu
530113,东川区,dong chuan qu
530114,呈贡区,cheng gong qu
530115,晋宁区,jin ning qu
530121,呈贡县,cheng gong xian,,,2011-12-31,530114,history
530122,晋宁县,jin ning xian,,,2016-12-31,530115,history
530124,富民县,fu min xian
530125,宜良县,yi liang xian
530126,石林彝族自治县,shi lin yi zu zi zhi xian
530127,嵩明县,song ming xian
530128,禄劝彝族苗族自治县,lu quan yi zu miao zu zi zhi xian
530129,寻甸回族彝族自治县,xun dian hui zu yi zu zi zhi xian
530181,安宁市,an ning shi
530300,曲靖市,qu jing shi
530302,麒麟区,qi lin qu
530303,沾益区,zhan yi qu
530304,马龙区,ma long qu
530322,陆良县,lu liang xian
530323,师宗县,shi zong xian
530324,罗平县,luo ping xian
530325,富源县,fu yuan xian
530326,会泽县,hui ze xian
530381,宣威市,xuan wei shi
530400,玉溪市,yu xi shi
530402,红塔区,hong ta qu
530403,江川区,jiang chuan qu
530423,通海县,tong hai xian
530424,华宁县,hua ning xian
530425,易门县,yi men xian
530426,峨山彝族自治县,e shan yi zu zi zhi xian
530427,新平彝族傣族自治县,xin ping yi zu dai zu zi zhi xian
530428,元江哈尼族彝族傣族自治县,yuan jiang ha ni zu yi zu dai zu zi zhi xian
530481,澄江市,cheng jiang shi
530500,保山市,bao shan shi
530502,隆阳区,long yang qu
530521,施甸县,shi dian xian
530523,龙陵县,long ling xian
530524,昌宁县,chang ning xian
530581,腾冲市,teng chong shi
530600,昭通市,zhao tong shi
530602,昭阳区,zhao yang qu
530621,鲁甸县,lu dian xian
530622,巧家县,qiao jia xian
530623,盐津县,yan jin xian
530624,大关县,da guan xian
530625,永善县,yong shan xian
530626,绥江县,sui jiang xian
530627,镇雄县,zhen xiong xian
530628,彝良县,yi liang xian
530629,威信县,wei xin xian
530681,水富市,shui fu shi
530700,丽江市,li jiang shi
530702,古城区,gu cheng qu
530721,玉龙纳西族自治县,yu long na xi zu zi zhi xian
530722,永胜县,yong sheng xian
530723,华坪县,hua ping xian
530724,宁蒗彝族自治县,ning lang yi zu zi zhi xian
530800,普洱市,pu er shi
530802,思茅区,si mao qu
530821,宁洱哈尼族彝族自治县,ning er ha ni zu yi zu zi zhi xian
530822,墨江哈尼族自治县,mo jiang ha ni zu zi zhi xian
530823,景东彝族自治县,jing dong yi zu zi zhi xian
530824,景谷傣族彝族自治县,jing gu dai zu yi zu zi zhi xian
530825,镇沅彝族哈尼族拉祜族自治县,zhen yuan yi zu ha ni zu la hu zu zi zhi xian
530826,江城哈尼族彝族自治县,jiang cheng ha ni zu yi zu zi zhi xian
530827,孟连傣族拉祜族佤族自治县,meng lian dai zu la hu zu wa zu zi zhi xian
530828,澜沧拉祜族自治县,lan cang la hu zu zi zhi xian
530829,西盟佤族自治县,xi meng wa zu zi zhi xian
530900,临沧市,lin cang shi
530902,临翔区,lin xiang qu
530921,凤庆县,feng qing xian
530922,云县,yun xian
530923,永德县,yong de xian
530924,镇康县,zhen kang xian
530925,双江拉祜族佤族布朗族傣族自治县,shuang jiang la hu zu wa zu bu lang zu dai zu zi zhi xian
530926,耿马傣族佤族自治县,geng ma dai zu wa zu zi zhi xian
530927,沧源佤族自治县,cang yuan wa zu zi zhi xian
532300,楚雄彝族自治州,chu xiong yi zu zi zhi zhou
532301,楚雄市,chu xiong shi
532302,禄丰市,lu feng shi,,2021-01-01
532322,双柏县,shuang bai xian
532323,牟定县,mou ding xian
532324,南华县,nan hua xian
532325,姚安县,yao an xian
532326,大姚县,da yao xian
532327,永仁县,yong ren xian
532328,元谋县,yuan mou xian
532329,武定县,wu ding xian
532331,禄丰县,lu feng xian,,,2021-12-31,532302,history
532500,红河哈尼族彝族自治州,hong he ha ni zu yi zu zi zhi zhou
532501,个旧市,ge jiu shi
532502,开远市,kai yuan shi
532503,蒙自市,meng zi shi
532504,弥勒市,mi le shi
532523,屏边苗族自治县,ping bian miao zu zi zhi xian
532524,建水县,jian shui xian
532525,石屏县,shi ping xian
532527,泸西县,lu xi xian
532528,元阳县,yuan yang xian
532529,红河县,hong he xian
532530,金平苗族瑶族傣族自治县,jin ping miao zu yao zu dai zu zi zhi xian
532531,绿春县,lv chun xian
532532,河口瑶族自治县,he kou yao zu zi zhi xian
532600,文山壮族苗族自治州,wen shan zhuang zu miao zu zi zhi zhou
532601,文山市,wen shan shi
532622,砚山县,yan shan xian
532623,西畴县,xi chou xian
532624,麻栗坡县,ma li po xian
532625,马关县,ma guan xian
532626,丘北县,qiu bei xian
532627,广南县,guang nan xian
532628,富宁县,fu ning xian
532800,西双版纳傣族自治州,xi shuang ban na dai zu zi zhi zhou
532801,景洪市,jing hong shi
532822,勐海县,meng hai xian
532823,勐腊县,meng la xian
532900,大理白族自治州,da li bai zu zi zhi zhou
532901,大理市,da li shi
532922,漾濞彝族自治县,yang bi yi zu zi zhi xian
532923,祥云县,xiang yun xian
532924,宾川县,bin chuan xian
532925,弥渡县,mi du xian
532926,南涧彝族自治县,nan jian yi zu zi zhi xian
532927,巍山彝族回族自治县,wei shan yi zu hui zu zi zhi xian
532928,永平县,yong ping xian
532929,云龙县,yun long xian
532930,洱源县,er yuan xian
532931,剑川县,jian chuan xian
532932,鹤庆县,he qing xian
533100,德宏傣族景颇族自治州,de hong dai zu jing po zu zi zhi zhou
533102,瑞丽市,rui li shi
533103,芒市,mang shi
533122,梁河县,liang he xian
533123,盈江县,ying jiang xian
533124,陇川县,long chuan xian
533300,怒江傈僳族自治州,nu jiang li su zu zi zhi zhou
533301,泸水市,lu shui shi
533323,福贡县,fu gong xian
533324,贡山独龙族怒族自治县,gong shan du long zu nu zu zi zhi xian
533325,兰坪白族普米族自治县,lan ping bai zu pu mi zu zi zhi xian
533400,迪庆藏族自治州,di qing zang zu zi zhi zhou
533401,香格里拉市,xiang ge li la shi
533422,德钦县,de qin xian
533423,维西傈僳族自治县,wei xi li su zu zi zhi xian
540000,西藏自治区,xi zang zi zhi qu
540100,拉萨市,la sa shi
540102,城关区,cheng guan qu
540103,堆龙德庆区,dui long de qing qu
540104,达孜区,da zi qu
540121,林周县,lin zhou xian
540122,当雄县,dang xiong xian
540123,尼木县,ni mu xian
540124,曲水县,qu shui xian
540127,墨竹工卡县,mo zhu gong ka xian
540171,格尔木藏青工业园区,ge er mu zang qing gong ye yuan qu
540172,拉萨经济技术开发区,la sa jing ji ji shu kai fa qu
540173,西藏文化旅游创意园区,xi zang wen hua lv you chuang yi yuan qu
540174,达孜工业园区,da zi gong ye yuan qu
540200,日喀则市,ri ka ze shi
540202,桑珠孜区,sang zhu zi qu
540221,南木林县,nan mu lin xian
540222,江孜县,jiang zi xian
540223,定日县,ding ri xian
540224,萨迦县,sa jia xian
540225,拉孜县,la zi xian
540226,昂仁县,ang ren xian
540227,谢通门县,xie tong men xian
540228,白朗县,bai lang xian
540229,仁布县,ren bu xian
540230,康马县,kang ma xian
540231,定结县,ding jie xian
540232,仲巴县,zhong ba xian
540233,亚东县,ya dong xian
540234,吉隆县,ji long xian
540235,聂拉木县,nie la mu xian
540236,萨嘎县,sa ga xian
540237,岗巴县,gang ba xian
540300,昌都市,chang du shi
540302,卡若区,ka ruo qu
540321,江达县,jiang da xian
540322,贡觉县,gong jue xian
540323,类乌齐县,lei wu qi xian
540324,丁青县,ding qing xian
540325,察雅县,cha ya xian
540326,八宿县,ba su xian
540327,左贡县,zuo gong xian
540328,芒康县,mang kang xian
540329,洛隆县,luo long xian
540330,边坝县,bian ba xian
540400,林芝市,lin zhi shi
540402,巴宜区,ba yi qu
540421,工布江达县,gong bu jiang da xian
540422,米林县,mi lin xian,,,2023-12-31,540481,history
540423,墨脱县,mo tuo xian
540424,波密县,bo mi xian
540425,察隅县,cha yu xian
540426,朗县,lang xian
540481,米林市,mi lin shi,,2023-01-01
540500,山南市,shan nan shi
540502,乃东区,nai dong qu
540521,扎囊县,zha nang xian
540522,贡嘎县,gong ga xian
540523,桑日县,sang ri xian
540524,琼结县,qiong jie xian
540525,曲松县,qu song xian
540526,措美县,cuo mei xian
540527,洛扎县,luo zha xian
540528,加查县,jia cha xian
540529,隆子县,long zi xian
540530,错那县,cuo na xian,,,2023-12-31,540581,history
540531,浪卡子县,lang ka zi xian
540581,错那市,cuo na shi,,2023-01-01
540600,那曲市,na qu shi
540602,色尼区,se ni qu
540621,嘉黎县,jia li xian
540622,比如县,bi ru xian
540623,聂荣县,nie rong xian
540624,安多县,an duo xian
540625,申扎县,shen zha xian
540626,索县,suo xian
540627,班戈县,ban ge xian
540628,巴青县,ba qing xian
540629,尼玛县,ni ma xian
540630,双湖县,shuang hu xian
542500,阿里地区,a li di qu
542521,普兰县,pu lan xian
542522,札达县,zha da xian
542523,噶尔县,ga er xian
542524,日土县,ri tu xian
542525,革吉县,ge ji xian
542526,改则县,gai ze xian
542527,措勤县,cuo qin xian
610000,陕西省,shan xi sheng
610100,西安市,xi an shi
610102,新城区,xin cheng qu
610103,碑林区,bei lin qu
610104,莲湖区,lian hu qu
610111,灞桥区,ba qiao qu
610112,未央区,wei yang qu
610113,雁塔区,yan ta qu
610114,阎良区,yan liang qu
610115,临潼区,lin tong qu
610116,长安区,chang an qu
610117,高陵区,gao ling qu
610118,鄠邑区,hu yi qu
610122,蓝田县,lan tian xian
610124,周至县,zhou zhi xian
610125,户县,hu xian,,,2016-12-31,610118,history
610126,高陵县,gao ling xian,,,2014-12-31,610117,history
610200,铜川市,tong chuan shi
610202,王益区,wang yi qu
610203,印台区,yin tai qu
610204,耀州区,yao zhou qu
610222,宜君县,yi jun xian
610300,宝鸡市,bao ji shi
610302,渭滨区,wei bin qu
610303,金台区,jin tai qu
610304,陈仓区,chen cang qu
610305,凤翔区,feng xiang qu,,2021-01-01
610322,凤翔县,feng xiang xian,,,2021-12-31,610305,history
610323,岐山县,qi shan xian
610324,扶风县,fu feng xian
610326,眉县,mei xian
610327,陇县,long xian
610328,千阳县,qian yang xian
610329,麟游县,lin you xian
610330,凤县,feng xian
610331,太白县,tai bai xian
610400,咸阳市,xian yang shi
610402,秦都区,qin du qu
610403,杨陵区,yang ling qu
610404,渭城区,wei cheng qu
610422,三原县,san yuan xian
610423,泾阳县,jing yang xian
610424,乾县,qian xian
610425,礼泉县,li quan xian
610426,永寿县,yong shou xian
610428,长武县,chang wu xian
610429,旬邑县,xun yi xian
610430,淳化县,chun hua xian
610431,武功县,wu gong xian
610481,兴平市,xing ping shi
610482,彬州市,bin zhou shi
610500,渭南市,wei nan shi
610502,临渭区,lin wei qu
610503,华州区,hua zhou qu
610522,潼关县,tong guan xian
610523,大荔县,da li xian
610524,合阳县,he yang xian
610525,澄城县,cheng cheng xian
610526,蒲城县,pu cheng xian
610527,白水县,bai shui xian
610528,富平县,fu ping xian
610581,韩城市,han cheng shi
610582,华阴市,hua yin shi
610600,延安市,yan an shi
610602,宝塔区,bao ta qu
610603,安塞区,an sai qu
610621,延长县,yan chang xian
610622,延川县,yan chuan xian
610625,志丹县,zhi dan xian
610626,吴起县,wu qi xian
610627,甘泉县,gan quan xian
610628,富县,fu xian
610629,洛川县,luo chuan xian
610629001000,凤栖街道,feng qi jie dao
610629001001,南关社区,nan guan she qu,121,,,,rule
610629001002,解放路社区,jie fang lu she qu,121,,,,rule
610629001003,东关社区,dong guan she qu,121,,,,rule
610629001004,北关社区,bei guan she qu,121,,,,rule
610629001005,中心街社区,zhong xin jie she qu,121,,,,rule
610629001006,南街社区,nan jie she qu,121,,,,rule
610629001007,融欣社区,rong xin she qu,121,,,,rule
610629001200,东关村,dong guan cun,122,,,,rule
610629001201,东街村,dong jie cun,122,,,,rule
610629001202,北街村,bei jie cun,122,,,,rule
610629001203,西街村,xi jie cun,122,,,,rule
610629001204,西关村,xi guan cun,122,,,,rule
610629001206,后子头村,hou zi tou cun,122,,,,rule
610629001207,胡村,hu cun,122,,,,rule
610629001208,西贝兴村,xi bei xing cun,122,,,,rule
610629001209,罗村,luo cun,122,,,,rule
610629001210,车王村,che wang cun,122,,,,rule
610629001216,黑木村,hei mu cun,122,,,,rule
610629001218,作善村,zuo shan cun,122,,,,rule
610629001219,谷咀村,gu zui cun,122,,,,rule
610629001224,桥西村,qiao xi cun,122,,,,rule
610629001225,芦白村,lu bai cun,122,,,,rule
610629001226,安民村,an min cun,122,,,,rule
610629001228,好音村,hao yin cun,122,,,,rule
610629001229,蒋村,jiang cun,122,,,,rule
610629001235,凤园村,feng yuan cun,122,,,,rule
610629001236,洛河村,luo he cun,122,,,,rule
610629101000,旧县镇,jiu xian zhen
610629101200,姚苌村,yao chang cun,220,,,,rule
610629101204,桐堤村,tong di cun,220,,,,rule
610629101206,安东村,an dong cun,220,,,,rule
610629101210,西武村,xi wu cun,220,,,,rule
610629101211,洛阳村,luo yang cun,220,,,,rule
610629101212,靳家塬村,jin jia yuan cun,220,,,,rule
610629101214,洛生村,luo sheng cun,220,,,,rule
610629101216,荆尧科村,jing yao ke cun,220,,,,rule
610629101218,故现村,gu xian cun,220,,,,rule
610629101220,张村,zhang cun,220,,,,rule
610629101221,李家坳村,li jia ao cun,220,,,,rule
610629101222,王家村,wang jia cun,220,,,,rule
610629101223,阿吾村,a wu cun,220,,,,rule
610629101224,侯井村,hou jing cun,220,,,,rule
610629101225,高洼村,gao wa cun,220,,,,rule
610629101228,何夫村,he fu cun,220,,,,rule
610629101229,洪福梁村,hong fu liang cun,220,,,,rule
610629101232,韩村,han cun,220,,,,rule
610629102000,交口河镇,jiao kou he zhen
610629102001,桐树底居委会,tong shu di ju wei hui,121,,,,rule
610629102200,交口河村,jiao kou he cun,220,,,,rule
610629102201,水渭村,shui wei cun,220,,,,rule
610629102204,甘罗村,gan luo cun,220,,,,rule
610629102206,老河湾村,lao he wan cun,220,,,,rule
610629102207,杨庄河村,yang zhuang he cun,220,,,,rule
610629102211,吉家河村,ji jia he cun,220,,,,rule
610629102213,京兆村,jing zhao cun,220,,,,rule
610629102215,伏益村,fu yi cun,220,,,,rule
610629102220,来往村,lai wang cun,220,,,,rule
610629102222,林台村,lin tai cun,220,,,,rule
610629102225,南安善村,nan an shan cun,220,,,,rule
610629102226,安善村,an shan cun,220,,,,rule
610629102228,活乐村,huo le cun,220,,,,rule
610629102229,东坡村,dong po cun,220,,,,rule
610629103000,老庙镇,lao miao zhen
610629103200,高阳村,gao yang cun,220,,,,rule
610629103202,路村,lu cun,220,,,,rule
610629103204,化石村,hua shi cun,220,,,,rule
610629103205,沟头村,gou tou cun,220,,,,rule
610629103206,杨武村,yang wu cun,220,,,,rule
610629103208,页畛村,ye zhen cun,220,,,,rule
610629103210,勿广荣村,wu guang rong cun,220,,,,rule
610629103212,桥子村,qiao zi cun,220,,,,rule
610629103213,北韩村,bei han cun,220,,,,rule
610629103215,桃花畛村,tao hua zhen cun,220,,,,rule
610629103216,界村,jie cun,220,,,,rule
610629103218,板胡村,ban hu cun,220,,,,rule
610629103219,过村,guo cun,220,,,,rule
610629103223,太夫塬村,tai fu yuan cun,220,,,,rule
610629103227,杨舒村,yang shu cun,220,,,,rule
610629103228,月食村,yue shi cun,220,,,,rule
610629103229,韩门村,han men cun,220,,,,rule
610629103230,姚村,yao cun,220,,,,rule
610629103231,姚雪村,yao xue cun,220,,,,rule
610629103232,南青牛村,nan qing niu cun,220,,,,rule
610629103233,东青牛村,dong qing niu cun,220,,,,rule
610629103235,北谷村,bei gu cun,220,,,,rule
610629103241,太月村,tai yue cun,220,,,,rule
610629103246,居生村,ju sheng cun,220,,,,rule
610629103247,尧汉村,yao han cun,220,,,,rule
610629103248,永乐村,yong le cun,220,,,,rule
610629103251,赵塬村,zhao yuan cun,220,,,,rule
610629103253,南湾村,nan wan cun,220,,,,rule
610629104000,土基镇,tu ji zhen
610629104200,土基村,tu ji cun,220,,,,rule
610629104202,铁炉村,tie lu cun,220,,,,rule
610629104205,席西堡村,xi xi bao cun,220,,,,rule
610629104206,良谷庄村,liang gu zhuang cun,220,,,,rule
610629104207,太留村,tai liu cun,220,,,,rule
610629104208,马村,ma cun,220,,,,rule
610629104212,黄连河村,huang lian he cun,220,,,,rule
610629104214,严家庄村,yan jia zhuang cun,220,,,,rule
610629104216,鄜城村,fu cheng cun,220,,,,rule
610629104219,桥章村,qiao zhang cun,220,,,,rule
610629104221,秦关村,qin guan cun,220,,,,rule
610629104222,月合村,yue he cun,220,,,,rule
610629104224,南故现村,nan gu xian cun,220,,,,rule
610629104228,陈家庄村,chen jia zhuang cun,220,,,,rule
610629104229,赤雁村,chi yan cun,220,,,,rule
610629104231,西湖村,xi hu cun,220,,,,rule
610629104234,南界村,nan jie cun,220,,,,rule
610629104237,廉湖洞村,lian hu dong cun,220,,,,rule
610629104239,安草村,an cao cun,220,,,,rule
610629104241,刘家渠村,liu jia qu cun,220,,,,rule
610629104242,桃池村,tao chi cun,220,,,,rule
610629104244,范家塬村,fan jia yuan cun,220,,,,rule
610629104245,柳家庄村,liu jia zhuang cun,220,,,,rule
610629105000,石头镇,shi tou zhen
610629105200,石头村,shi tou cun,220,,,,rule
610629105201,吴家庄村,wu jia zhuang cun,220,,,,rule
610629105203,寨头村,zhai tou cun,220,,,,rule
610629105204,独不着村,du bu zhe cun,220,,,,rule
610629105207,南岭古村,nan ling gu cun,220,,,,rule
610629105208,修辉村,xiu hui cun,220,,,,rule
610629105210,科石村,ke shi cun,220,,,,rule
610629105212,史家圪崂村,shi jia ge lao cun,220,,,,rule
610629105215,史家河村,shi jia he cun,220,,,,rule
610629105217,黄龙山村,huang long shan cun,220,,,,rule
610629105218,百益村,bai yi cun,220,,,,rule
610629105220,牛天咀村,niu tian zui cun,220,,,,rule
610629105223,元圪塔村,yuan ge ta cun,220,,,,rule
610629105225,武郊村,wu jiao cun,220,,,,rule
610629105226,仁里府村,ren li fu cun,220,,,,rule
610629105227,百马庄村,bai ma zhuang cun,220,,,,rule
610629105228,朱牛村,zhu niu cun,220,,,,rule
610629105230,乞佛村,qi fo cun,220,,,,rule
610629105232,元庄村,yuan zhuang cun,220,,,,rule
610629105233,贠家塬村,yuan jia yuan cun,220,,,,rule
610629105234,吉林村,ji lin cun,220,,,,rule
610629105237,秦寨村,qin zhai cun,220,,,,rule
610629105238,审郊村,shen jiao cun,220,,,,rule
610629105239,沟曲头村,gou qu tou cun,220,,,,rule
610629105240,贾寨村,jia zhai cun,220,,,,rule
610629105241,白中村,bai zhong cun,220,,,,rule
610629105242,化庄村,hua zhuang cun,220,,,,rule
610629105243,小里村,xiao li cun,220,,,,rule
610629105244,西庄寨村,xi zhuang zhai cun,220,,,,rule
610629106000,槐柏镇,huai bai zhen
610629106200,槐柏村,huai bai cun,220,,,,rule
610629106201,白家咀村,bai jia zui cun,220,,,,rule
610629106202,北定村,bei ding cun,220,,,,rule
610629106204,陈胡村,chen hu cun,220,,,,rule
610629106205,张家村,zhang jia cun,220,,,,rule
610629106207,杨侯村,yang hou cun,220,,,,rule
610629106208,度古村,du gu cun,220,,,,rule
610629106211,杨柳渠村,yang liu qu cun,220,,,,rule
610629106212,贺桌村,he zhuo cun,220,,,,rule
610629106213,底楼村,di lou cun,220,,,,rule
610629106215,钦花村,qin hua cun,220,,,,rule
610629106217,东坡村,dong po cun,220,,,,rule
610629106218,上操村,shang cao cun,220,,,,rule
610629106220,安宿村,an su cun,220,,,,rule
610629106221,常花园村,chang hua yuan cun,220,,,,rule
610629106223,仙姑河村,xian gu he cun,220,,,,rule
610629106227,统将村,tong jiang cun,220,,,,rule
610629106229,三合村,san he cun,220,,,,rule
610629106234,两坑村,liang keng cun,220,,,,rule
610629106235,贝郊村,bei jiao cun,220,,,,rule
610629106237,甘石村,gan shi cun,220,,,,rule
610629106239,武石村,wu shi cun,220,,,,rule
610629106240,石泉村,shi quan cun,220,,,,rule
610629106244,清池村,qing chi cun,220,,,,rule
610629106245,兰庄村,lan zhuang cun,220,,,,rule
610629106248,白道庄村,bai dao zhuang cun,220,,,,rule
610629106249,南咀头村,nan zui tou cun,220,,,,rule
610629106251,贺家庄村,he jia zhuang cun,220,,,,rule
610629106255,双龙村,shuang long cun,220,,,,rule
610629107000,永乡镇,yong xiang zhen
610629107200,永乡村,yong xiang cun,220,,,,rule
610629107201,冯家村,feng jia cun,220,,,,rule
610629107203,霍家村,huo jia cun,220,,,,rule
610629107204,北贺苏村,bei he su cun,220,,,,rule
610629107205,南贺苏村,nan he su cun,220,,,,rule
610629107206,阿寺村,a si cun,220,,,,rule
610629107210,东安宫村,dong an gong cun,220,,,,rule
610629107211,西安宫村,xi an gong cun,220,,,,rule
610629107213,东井村,dong jing cun,220,,,,rule
610629107214,平阳村,ping yang cun,220,,,,rule
610629107217,圪崂村,ge lao cun,220,,,,rule
610629107218,汉寨村,han zhai cun,220,,,,rule
610629107222,堡子头村,bao zi tou cun,220,,,,rule
610629107224,北头村,bei tou cun,220,,,,rule
610629107225,羊吼村,yang hou cun,220,,,,rule
610629107228,黄章村,huang zhang cun,220,,,,rule
610629107230,珊瑚村,shan hu cun,220,,,,rule
610629107233,草地村,cao di cun,220,,,,rule
610629107235,方相村,fang xiang cun,220,,,,rule
610629107236,太平村,tai ping cun,220,,,,rule
610629107237,元桌村,yuan zhuo cun,220,,,,rule
610629107240,金盆村,jin pen cun,220,,,,rule
610629107241,现头村,xian tou cun,220,,,,rule
610629107243,洛安府村,luo an fu cun,220,,,,rule
610629107249,埝里村,nian li cun,220,,,,rule
610629107252,尧头村,yao tou cun,220,,,,rule
610629108000,菩提镇,pu ti zhen
610629108200,菩提村,pu ti cun,220,,,,rule
610629108202,木家塬村,mu jia yuan cun,220,,,,rule
610629108203,咀头村,zui tou cun,220,,,,rule
610629108204,党家塬村,dang jia yuan cun,220,,,,rule
610629108207,曲西村,qu xi cun,220,,,,rule
610629108212,王家河村,wang jia he cun,220,,,,rule
610629108213,厢西堡村,xiang xi bao cun,220,,,,rule
610629108214,新城堡村,xin cheng bao cun,220,,,,rule
610629108217,李家村,li jia cun,220,,,,rule
610630,宜川县,yi chuan xian
610631,黄龙县,huang long xian
610632,黄陵县,huang ling xian
610681,子长市,zi chang shi
610700,汉中市,han zhong shi
610702,汉台区,han tai qu
610703,南郑区,nan zheng qu
610722,城固县,cheng gu xian
610723,洋县,yang xian
610724,西乡县,xi xiang xian
610725,勉县,mian xian
610726,宁强县,ning qiang xian
610727,略阳县,lve yang xian
610728,镇巴县,zhen ba xian
610729,留坝县,liu ba xian
610730,佛坪县,fo ping xian
610800,榆林市,yu lin shi
610802,榆阳区,yu yang qu
610803,横山区,heng shan qu
610822,府谷县,fu gu xian
610824,靖边县,jing bian xian
610825,定边县,ding bian xian
610826,绥德县,sui de xian
610827,米脂县,mi zhi xian
610828,佳县,jia xian
610829,吴堡县,wu bu xian
610830,清涧县,qing jian xian
610831,子洲县,zi zhou xian
610881,神木市,shen mu shi
610900,安康市,an kang shi
610902,汉滨区,han bin qu
610921,汉阴县,han yin xian
610922,石泉县,shi quan xian
610923,宁陕县,ning shan xian
610924,紫阳县,zi yang xian
610925,岚皋县,lan gao xian
610926,平利县,ping li xian
610927,镇坪县,zhen ping xian
610928,旬阳县,xun yang xian,,,2021-12-31,610981,history
610929,白河县,bai he xian
610981,旬阳市,xun yang shi,,2021-01-01
611000,商洛市,shang luo shi
611002,商州区,shang zhou qu
611021,洛南县,luo nan xian
611022,丹凤县,dan feng xian
611023,商南县,shang nan xian
611024,山阳县,shan yang xian
611025,镇安县,zhen an xian
611026,柞水县,zha shui xian
620000,甘肃省,gan su sheng
620100,兰州市,lan zhou shi
620102,城关区,cheng guan qu
620103,七里河区,qi li he qu
620104,西固区,xi gu qu
620105,安宁区,an ning qu
620111,红古区,hong gu qu
620121,永登县,yong deng xian
620122,皋兰县,gao lan xian
620123,榆中县,yu zhong xian
620171,兰州新区,lan zhou xin qu
620200,嘉峪关市,jia yu guan shi
620201,嘉峪关市,jia yu guan shi
620300,金昌市,jin chang shi
620302,金川区,jin chuan qu
620321,永昌县,yong chang xian
620400,白银市,bai yin shi
620402,白银区,bai yin qu
620403,平川区,ping chuan qu
620421,靖远县,jing yuan xian
620422,会宁县,hui ning xian
620423,景泰县,jing tai xian
620500,天水市,tian shui shi
620502,秦州区,qin zhou qu
620503,麦积区,mai ji qu
620521,清水县,qing shui xian
620522,秦安县,qin an xian
620523,甘谷县,gan gu xian
620524,武山县,wu shan xian
620525,张家川回族自治县,zhang jia chuan hui zu zi zhi xian
620600,武威市,wu wei shi
620602,凉州区,liang zhou qu
620621,民勤县,min qin xian
620622,古浪县,gu lang xian
620623,天祝藏族自治县,tian zhu zang zu zi zhi xian
620700,张掖市,zhang ye shi
620702,甘州区,gan zhou qu
620721,肃南裕固族自治县,su nan yu gu zu zi zhi xian
620722,民乐县,min yue xian
620723,临泽县,lin ze xian
620724,高台县,gao tai xian
620725,山丹县,shan dan xian
620800,平凉市,ping liang shi
620802,崆峒区,kong tong qu
620821,泾川县,jing chuan xian
620822,灵台县,ling tai xian
620823,崇信县,chong xin xian
620825,庄浪县,zhuang lang xian
620826,静宁县,jing ning xian
620826001000,城区街道,cheng qu jie dao
620826001001,庙川居委会,miao chuan ju wei hui,121,,,,rule
620826001002,北环路居委会,bei huan lu ju wei hui,121,,,,rule
620826001003,人民巷居委会,ren min xiang ju wei hui,121,,,,rule
620826001004,阿阳路居委会,a yang lu ju wei hui,121,,,,rule
620826001005,成纪路居委会,cheng ji lu ju wei hui,121,,,,rule
620826001006,西城居委会,xi cheng ju wei hui,121,,,,rule
620826001007,东城居委会,dong cheng ju wei hui,121,,,,rule
620826001008,新盛居民委员会,xin sheng ju min wei yuan hui,121,,,,rule
620826001009,崇文路居民委员会,chong wen lu ju min wei yuan hui,121,,,,rule
620826100000,城关镇,cheng guan zhen
620826100001,西关居委会,xi guan ju wei hui,121,,,,rule
620826100002,南关居委会,nan guan ju wei hui,121,,,,rule
620826100003,新城居委会,xin cheng ju wei hui,121,,,,rule
620826100004,东关居委会,dong guan ju wei hui,121,,,,rule
620826100200,西关村,xi guan cun,220,,,,rule
620826100201,南关村,nan guan cun,220,,,,rule
620826100202,新城村,xin cheng cun,220,,,,rule
620826100203,东关村,dong guan cun,220,,,,rule
620826100204,峡门村,xia men cun,220,,,,rule
620826101000,威戎镇,wei rong zhen
620826101200,厚岔村,hou cha cun,220,,,,rule
620826101201,杨桥村,yang qiao cun,220,,,,rule
620826101202,下沟村,xia gou cun,220,,,,rule
620826101203,贾马村,jia ma cun,220,,,,rule
620826101204,梁马村,liang ma cun,220,,,,rule
620826101205,李沟村,li gou cun,220,,,,rule
620826101206,张齐村,zhang qi cun,220,,,,rule
620826101207,武高村,wu gao cun,220,,,,rule
620826101208,寨子村,zhai zi cun,220,,,,rule
620826101209,杨湾村,yang wan cun,220,,,,rule
620826101210,马山村,ma shan cun,220,,,,rule
620826101211,王咀村,wang zui cun,220,,,,rule
620826101212,新胜村,xin sheng cun,220,,,,rule
620826101213,新华村,xin hua cun,220,,,,rule
620826101214,上磨村,shang mo cun,220,,,,rule
620826101215,威戎村,wei rong cun,220,,,,rule
620826101216,北关村,bei guan cun,220,,,,rule
620826102000,界石铺镇,jie shi pu zhen
620826102200,继红村,ji hong cun,220,,,,rule
620826102201,西川村,xi chuan cun,220,,,,rule
620826102202,魏湾村,wei wan cun,220,,,,rule
620826102203,祁岔村,qi cha cun,220,,,,rule
620826102204,崔岔村,cui cha cun,220,,,,rule
620826102206,水鱼村,shui yu cun,220,,,,rule
620826102207,邢岔村,xing cha cun,220,,,,rule
620826102208,朱山村,zhu shan cun,220,,,,rule
620826102209,上河村,shang he cun,220,,,,rule
620826102210,二夫村,er fu cun,220,,,,rule
620826102212,关湾村,guan wan cun,220,,,,rule
620826102213,大河村,da he cun,220,,,,rule
620826102214,王庄村,wang zhuang cun,220,,,,rule
620826102215,高堡村,gao bao cun,220,,,,rule
620826102216,七里村,qi li cun,220,,,,rule
620826102217,李堡村,li bao cun,220,,,,rule
620826102218,赵岔村,zhao cha cun,220,,,,rule
620826102220,四福村,si fu cun,220,,,,rule
620826102221,联盟村,lian meng cun,220,,,,rule
620826102222,井沟村,jing gou cun,220,,,,rule
620826102223,中寨村,zhong zhai cun,220,,,,rule
620826102224,谷湾村,gu wan cun,220,,,,rule
620826103000,八里镇,ba li zhen
620826103001,高城寨居委会,gao cheng zhai ju wei hui,121,,,,rule
620826103200,郭罗村,guo luo cun,220,,,,rule
620826103201,闫庙村,yan miao cun,220,,,,rule
620826103202,高城寨村,gao cheng zhai cun,220,,,,rule
620826103203,红林村,hong lin cun,220,,,,rule
620826103204,靳坪村,jin ping cun,220,,,,rule
620826103205,大路村,da lu cun,220,,,,rule
620826103206,关道岔村,guan dao cha cun,220,,,,rule
620826103207,小山村,xiao shan cun,220,,,,rule
620826103208,照世坡村,zhao shi po cun,220,,,,rule
620826103209,剡白村,yan bai cun,220,,,,rule
620826104000,李店镇,li dian zhen
620826104200,王沟村,wang gou cun,220,,,,rule
620826104201,孔沟村,kong gou cun,220,,,,rule
620826104202,蒲岔村,pu cha cun,220,,,,rule
620826104203,郑湾村,zheng wan cun,220,,,,rule
620826104204,阴坡咀村,yin po zui cun,220,,,,rule
620826104205,郭湾村,guo wan cun,220,,,,rule
620826104206,上杜村,shang du cun,220,,,,rule
620826104208,徐岔村,xu cha cun,220,,,,rule
620826104209,郭柴村,guo chai cun,220,,,,rule
620826104210,白草屲村,bai cao wa cun,220,,,,rule
620826104211,杜河村,du he cun,220,,,,rule
620826104212,细湾村,xi wan cun,220,,,,rule
620826104213,薛胡村,xue hu cun,220,,,,rule
620826104214,刘晋村,liu jin cun,220,,,,rule
620826104216,店子村,dian zi cun,220,,,,rule
620826104217,常坪村,chang ping cun,220,,,,rule
620826104218,五方河村,wu fang he cun,220,,,,rule
620826105000,古城镇,gu cheng zhen
620826105200,齐岔村,qi cha cun,220,,,,rule
620826105201,杨沟村,yang gou cun,220,,,,rule
620826105202,邹河村,zou he cun,220,,,,rule
620826105203,上程村,shang cheng cun,220,,,,rule
620826105204,程梁村,cheng liang cun,220,,,,rule
620826105205,上李村,shang li cun,220,,,,rule
620826105206,田岔村,tian cha cun,220,,,,rule
620826105207,西岔村,xi cha cun,220,,,,rule
620826105208,二堡村,er bao cun,220,,,,rule
620826105209,余湾村,yu wan cun,220,,,,rule
620826105210,丁寺村,ding si cun,220,,,,rule
620826105211,老庄村,lao zhuang cun,220,,,,rule
620826105212,同心村,tong xin cun,220,,,,rule
620826105213,连湾村,lian wan cun,220,,,,rule
620826105214,阴坡村,yin po cun,220,,,,rule
620826105215,柳沟村,liu gou cun,220,,,,rule
620826105216,岳咀村,yue zui cun,220,,,,rule
620826105217,西湾村,xi wan cun,220,,,,rule
620826105218,高刘村,gao liu cun,220,,,,rule
620826105219,朱川村,zhu chuan cun,220,,,,rule
620826105220,陈河村,chen he cun,220,,,,rule
620826105221,庙堡村,miao bao cun,220,,,,rule
620826105222,胡坡村,hu po cun,220,,,,rule
620826105223,贾庄村,jia zhuang cun,220,,,,rule
620826106000,仁大镇,ren da zhen
620826106200,堡湾村,bao wan cun,220,,,,rule
620826106201,故坪村,gu ping cun,220,,,,rule
620826106202,阳屲村,yang wa cun,220,,,,rule
620826106203,南门村,nan men cun,220,,,,rule
620826106204,高硖村,gao xia cun,220,,,,rule
620826106205,高沟村,gao gou cun,220,,,,rule
620826106206,李湾村,li wan cun,220,,,,rule
620826106207,解放村,jie fang cun,220,,,,rule
620826106208,刘川村,liu chuan cun,220,,,,rule
620826106209,杨湾村,yang wan cun,220,,,,rule
620826106210,新兴村,xin xing cun,220,,,,rule
620826106211,海湾村,hai wan cun,220,,,,rule
620826106212,西山沟村,xi shan gou cun,220,,,,rule
620826106213,西张村,xi zhang cun,220,,,,rule
620826106214,东张村,dong zhang cun,220,,,,rule
620826106215,东湾村,dong wan cun,220,,,,rule
620826106216,阳坡村,yang po cun,220,,,,rule
620826106217,硖口村,xia kou cun,220,,,,rule
620826106218,扯弓塬村,che gong yuan cun,220,,,,rule
620826107000,甘沟镇,gan gou zhen
620826107200,甘沟村,gan gou cun,220,,,,rule
620826107201,屯堡村,tun bao cun,220,,,,rule
620826107202,响河村,xiang he cun,220,,,,rule
620826107203,雷黄村,lei huang cun,220,,,,rule
620826107204,圪垯村,ge da cun,220,,,,rule
620826107205,闫岔村,yan cha cun,220,,,,rule
620826107206,上岔村,shang cha cun,220,,,,rule
620826107207,小岔村,xiao cha cun,220,,,,rule
620826107208,水坪村,shui ping cun,220,,,,rule
620826107209,庙岔村,miao cha cun,220,,,,rule
620826107210,张湾村,zhang wan cun,220,,,,rule
620826107211,梁岔村,liang cha cun,220,,,,rule
620826107212,马坡村,ma po cun,220,,,,rule
620826107213,祁川村,qi chuan cun,220,,,,rule
620826107214,王川村,wang chuan cun,220,,,,rule
620826107215,张著村,zhang zhu cun,220,,,,rule
620826107216,杨咀村,yang zui cun,220,,,,rule
620826107217,大柳村,da liu cun,220,,,,rule
620826107218,牡丹村,mu dan cun,220,,,,rule
620826108000,城川镇,cheng chuan zhen
620826108200,杨庄村,yang zhuang cun,220,,,,rule
620826108201,陈马村,chen ma cun,220,,,,rule
620826108202,冯局村,feng ju cun,220,,,,rule
620826108203,甘河村,gan he cun,220,,,,rule
620826108204,红旗村,hong qi cun,220,,,,rule
620826108205,靳寺村,jin si cun,220,,,,rule
620826108206,吴庙村,wu miao cun,220,,,,rule
620826108207,高湾村,gao wan cun,220,,,,rule
620826108208,大寨村,da zhai cun,220,,,,rule
620826108209,咀头村,zui tou cun,220,,,,rule
620826109000,曹务镇,cao wu zhen
620826109200,唐山村,tang shan cun,220,,,,rule
620826109201,永丰村,yong feng cun,220,,,,rule
620826109202,张屲村,zhang wa cun,220,,,,rule
620826109203,店子村,dian zi cun,220,,,,rule
620826109204,中庄村,zhong zhuang cun,220,,,,rule
620826109205,程垣村,cheng yuan cun,220,,,,rule
620826109206,曹崖村,cao ya cun,220,,,,rule
620826109207,田沟村,tian gou cun,220,,,,rule
620826109208,罗林村,luo lin cun,220,,,,rule
620826109209,张珍湾村,zhang zhen wan cun,220,,,,rule
620826109210,页湾村,ye wan cun,220,,,,rule
620826109211,曹大村,cao da cun,220,,,,rule
620826109212,柳岔村,liu cha cun,220,,,,rule
620826110000,雷大镇,lei da zhen
620826110200,安乐村,an le cun,220,,,,rule
620826110201,陈局村,chen ju cun,220,,,,rule
620826110202,雷大村,lei da cun,220,,,,rule
620826110203,黎沟村,li gou cun,220,,,,rule
620826110204,张局村,zhang ju cun,220,,,,rule
620826110205,新义村,xin yi cun,220,,,,rule
620826110206,兴坪村,xing ping cun,220,,,,rule
620826110207,合岘村,he xian cun,220,,,,rule
620826110208,谢吕村,xie lv cun,220,,,,rule
620826110209,屈岔村,qu cha cun,220,,,,rule
620826110210,柴岔村,chai cha cun,220,,,,rule
620826110211,秀锦村,xiu jin cun,220,,,,rule
620826110212,下马村,xia ma cun,220,,,,rule
620826110213,后梁村,hou liang cun,220,,,,rule
620826110214,曹沟村,cao gou cun,220,,,,rule
620826110215,曹河村,cao he cun,220,,,,rule
620826110216,范堡村,fan bao cun,220,,,,rule
620826110217,麻硖村,ma xia cun,220,,,,rule
620826111000,四河镇,si he zhen
620826111200,王河村,wang he cun,220,,,,rule
620826111201,张尤村,zhang you cun,220,,,,rule
620826111202,豆河村,dou he cun,220,,,,rule
620826111203,周岔村,zhou cha cun,220,,,,rule
620826111204,四河村,si he cun,220,,,,rule
620826111205,岘口村,xian kou cun,220,,,,rule
620826111206,黄川村,huang chuan cun,220,,,,rule
620826111207,麻岔村,ma cha cun,220,,,,rule
620826111208,上赵村,shang zhao cun,220,,,,rule
620826111209,涧沟村,jian gou cun,220,,,,rule
620826111210,大湾村,da wan cun,220,,,,rule
620826111211,上卢村,shang lu cun,220,,,,rule
620826111212,罗岔村,luo cha cun,220,,,,rule
620826111213,花沟岔村,hua gou cha cun,220,,,,rule
620826111214,芦湾村,lu wan cun,220,,,,rule
620826111215,雷河村,lei he cun,220,,,,rule
620826111216,晨光村,chen guang cun,220,,,,rule
620826111217,大庄坪村,da zhuang ping cun,220,,,,rule
620826111218,田堡村,tian bao cun,220,,,,rule
620826111219,王岔村,wang cha cun,220,,,,rule
620826111220,石河村,shi he cun,220,,,,rule
620826111221,田河村,tian he cun,220,,,,rule
620826112000,细巷镇,xi xiang zhen
620826112200,谭店村,tan dian cun,220,,,,rule
620826112201,韩川村,han chuan cun,220,,,,rule
620826112202,米岔村,mi cha cun,220,,,,rule
620826112203,瓦岔村,wa cha cun,220,,,,rule
620826112204,靳堡村,jin bao cun,220,,,,rule
620826112205,细巷村,xi xiang cun,220,,,,rule
620826112206,曹川村,cao chuan cun,220,,,,rule
620826112207,厚川村,hou chuan cun,220,,,,rule
620826112208,郭尹村,guo yin cun,220,,,,rule
620826112209,慕岔村,mu cha cun,220,,,,rule
620826112210,后岔村,hou cha cun,220,,,,rule
620826112211,刘堡村,liu bao cun,220,,,,rule
620826112212,中华村,zhong hua cun,220,,,,rule
620826112213,朱张村,zhu zhang cun,220,,,,rule
620826112214,文坪村,wen ping cun,220,,,,rule
620826113000,双岘镇,shuang xian zhen
620826113200,中湾村,zhong wan cun,220,,,,rule
620826113201,团庄村,tuan zhuang cun,220,,,,rule
620826113202,王岔村,wang cha cun,220,,,,rule
620826113203,长岔村,chang cha cun,220,,,,rule
620826113204,姚湾村,yao wan cun,220,,,,rule
620826113205,页沟村,ye gou cun,220,,,,rule
620826113206,双岘村,shuang xian cun,220,,,,rule
620826113207,李咀村,li zui cun,220,,,,rule
620826113208,胡河村,hu he cun,220,,,,rule
620826113209,樊梁村,fan liang cun,220,,,,rule
620826113210,上海村,shang hai cun,220,,,,rule
620826113211,尤家村,you jia cun,220,,,,rule
620826114000,治平镇,zhi ping zhen
620826114200,后沟村,hou gou cun,220,,,,rule
620826114201,刘河村,liu he cun,220,,,,rule
620826114202,大庄村,da zhuang cun,220,,,,rule
620826114203,雷沟村,lei gou cun,220,,,,rule
620826114204,朱堡村,zhu bao cun,220,,,,rule
620826114205,安宁村,an ning cun,220,,,,rule
620826114206,伍坪村,wu ping cun,220,,,,rule
620826114207,柳沟村,liu gou cun,220,,,,rule
620826114208,陈峡村,chen xia cun,220,,,,rule
620826114209,马合村,ma he cun,220,,,,rule
620826114210,杨店村,yang dian cun,220,,,,rule
620826114211,阴坡村,yin po cun,220,,,,rule
620826115000,红寺镇,hong si zhen
620826115200,红寺村,hong si cun,220,,,,rule
620826115201,二河村,er he cun,220,,,,rule
620826115202,丈子村,zhang zi cun,220,,,,rule
620826115203,庙河村,miao he cun,220,,,,rule
620826115204,玉皇村,yu huang cun,220,,,,rule
620826115205,红堡村,hong bao cun,220,,,,rule
620826115206,胡沟村,hu gou cun,220,,,,rule
620826115207,化沟村,hua gou cun,220,,,,rule
620826115208,魏沟村,wei gou cun,220,,,,rule
620826115209,甘湾村,gan wan cun,220,,,,rule
620826115210,王湾村,wang wan cun,220,,,,rule
620826115211,张峡村,zhang xia cun,220,,,,rule
620826115212,白局村,bai ju cun,220,,,,rule
620826115213,吊岔村,diao cha cun,220,,,,rule
620826115214,文寺村,wen si cun,220,,,,rule
620826115215,寺岔村,si cha cun,220,,,,rule
620826116000,原安镇,yuan an zhen
620826116200,百富村,bai fu cun,220,,,,rule
620826116201,苏赵村,su zhao cun,220,,,,rule
620826116202,吉林村,ji lin cun,220,,,,rule
620826116203,庙川村,miao chuan cun,220,,,,rule
620826116204,哈拉村,ha la cun,220,,,,rule
620826116205,张营村,zhang ying cun,220,,,,rule
620826116206,民寨村,min zhai cun,220,,,,rule
620826116207,关音村,guan yin cun,220,,,,rule
620826116208,坷老村,ke lao cun,220,,,,rule
620826116209,程义村,cheng yi cun,220,,,,rule
620826116210,荞岔村,qiao cha cun,220,,,,rule
620826116211,原头村,yuan tou cun,220,,,,rule
620826116212,姚河村,yao he cun,220,,,,rule
620826116213,齐埂村,qi geng cun,220,,,,rule
620826201000,司桥乡,si qiao xiang
620826201200,张彭村,zhang peng cun,220,,,,rule
620826201201,潘王村,pan wang cun,220,,,,rule
620826201202,吕曲村,lv qu cun,220,,,,rule
620826201203,唐岔村,tang cha cun,220,,,,rule
620826201205,上马村,shang ma cun,220,,,,rule
620826201206,席湾村,xi wan cun,220,,,,rule
620826201207,酸刺村,suan ci cun,220,,,,rule
620826201208,庙咀村,miao zui cun,220,,,,rule
620826201209,南坡村,nan po cun,220,,,,rule
620826201210,司桥村,si qiao cun,220,,,,rule
620826201211,牟沟村,mu gou cun,220,,,,rule
620826206000,余湾乡,yu wan xiang
620826206200,羊路村,yang lu cun,220,,,,rule
620826206201,胡同村,hu tong cun,220,,,,rule
620826206202,阴屲村,yin wa cun,220,,,,rule
620826206203,花咀村,hua zui cun,220,,,,rule
620826206204,苗岘村,miao xian cun,220,,,,rule
620826206205,张沟村,zhang gou cun,220,,,,rule
620826206206,王坪村,wang ping cun,220,,,,rule
620826206208,韩马村,han ma cun,220,,,,rule
620826206209,韩店村,han dian cun,220,,,,rule
620826208000,贾河乡,jia he xiang
620826208200,王沟村,wang gou cun,220,,,,rule
620826208202,剪岔村,jian cha cun,220,,,,rule
620826208203,贾河村,jia he cun,220,,,,rule
620826208205,高窑村,gao yao cun,220,,,,rule
620826208206,山庄村,shan zhuang cun,220,,,,rule
620826208207,宋堡村,song bao cun,220,,,,rule
620826208208,侯山村,hou shan cun,220,,,,rule
620826208209,中堡村,zhong bao cun,220,,,,rule
620826208210,山上湾村,shan shang wan cun,220,,,,rule
620826209000,深沟乡,shen gou xiang
620826209200,孙山村,sun shan cun,220,,,,rule
620826209201,王堡村,wang bao cun,220,,,,rule
620826209202,联民村,lian min cun,220,,,,rule
620826209203,大岔村,da cha cun,220,,,,rule
620826209204,麦顶村,mai ding cun,220,,,,rule
620826209205,深沟村,shen gou cun,220,,,,rule
620826209206,小户村,xiao hu cun,220,,,,rule
620826209207,樊沟村,fan gou cun,220,,,,rule
620826211000,新店乡,xin dian xiang
620826211200,甘坡村,gan po cun,220,,,,rule
620826211201,孙湾村,sun wan cun,220,,,,rule
620826211202,段岔村,duan cha cun,220,,,,rule
620826211203,新店村,xin dian cun,220,,,,rule
620826211204,杏湾村,xing wan cun,220,,,,rule
620826211205,小湾村,xiao wan cun,220,,,,rule
620826211206,任刘村,ren liu cun,220,,,,rule
620826211207,秦王村,qin wang cun,220,,,,rule
620826216000,三合乡,san he xiang
620826216200,陈安村,chen an cun,220,,,,rule
620826216201,北集村,bei ji cun,220,,,,rule
620826216202,段渠村,duan qu cun,220,,,,rule
620826216203,王湾村,wang wan cun,220,,,,rule
620826216204,前咀村,qian zui cun,220,,,,rule
620826216205,古岔村,gu cha cun,220,,,,rule
620826216207,光华村,guang hua cun,220,,,,rule
620826216208,硷滩村,jian tan cun,220,,,,rule
620826216209,黄湾村,huang wan cun,220,,,,rule
620826216210,张安村,zhang an cun,220,,,,rule
620826216211,新堡村,xin bao cun,220,,,,rule
620826216212,任岔村,ren cha cun,220,,,,rule
620826218000,灵芝乡,ling zhi xiang
620826218200,高义村,gao yi cun,220,,,,rule
620826218202,车李村,che li cun,220,,,,rule
620826218203,尹岔村,yin cha cun,220,,,,rule
620826218204,张堡村,zhang bao cun,220,,,,rule
620826218206,水流村,shui liu cun,220,,,,rule
620826218207,东庄村,dong zhuang cun,220,,,,rule
620826218208,杨岔村,yang cha cun,220,,,,rule
620826218210,杨渠村,yang qu cun,220,,,,rule
620826218212,前湾村,qian wan cun,220,,,,rule
620826218215,长塬村,chang yuan cun,220,,,,rule
620826218218,俊峰村,jun feng cun,220,,,,rule
620881,华亭市,hua ting shi
620900,酒泉市,jiu quan shi
620902,肃州区,su zhou qu
620921,金塔县,jin ta xian
620922,瓜州县,gua zhou xian
620923,肃北蒙古族自治县,su bei meng gu zu zi zhi xian
620924,阿克塞哈萨克族自治县,a ke sai ha sa ke zu zi zhi xian
620981,玉门市,yu men shi
620982,敦煌市,dun huang shi
621000,庆阳市,qing yang shi
621002,西峰区,xi feng qu
621021,庆城县,qing cheng xian
621022,环县,huan xian
621023,华池县,hua chi xian
621024,合水县,he shui xian
621025,正宁县,zheng ning xian
621026,宁县,ning xian
621027,镇原县,zhen yuan xian
621100,定西市,ding xi shi
621102,安定区,an ding qu
621121,通渭县,tong wei xian
621122,陇西县,long xi xian
621123,渭源县,wei yuan xian
621124,临洮县,lin tao xian
621125,漳县,zhang xian
621126,岷县,min xian
621200,陇南市,long nan shi
621202,武都区,wu du qu
621221,成县,cheng xian
621222,文县,wen xian
621223,宕昌县,tan chang xian
621224,康县,kang xian
621225,西和县,xi he xian
621226,礼县,li xian
621227,徽县,hui xian
621228,两当县,liang dang xian
622900,临夏回族自治州,lin xia hui zu zi zhi zhou
622901,临夏市,lin xia shi
622921,临夏县,lin xia xian
622922,康乐县,kang le xian
622923,永靖县,yong jing xian
622924,广河县,guang he xian
622925,和政县,he zheng xian
622926,东乡族自治县,dong xiang zu zi zhi xian
622927,积石山保安族东乡族撒拉族自治县,ji shi shan bao an zu dong xiang zu sa la zu zi zhi xian
623000,甘南藏族自治州,gan nan zang zu zi zhi zhou
623001,合作市,he zuo shi
623021,临潭县,lin tan xian
623022,卓尼县,zhuo ni xian
623023,舟曲县,zhou qu xian
623024,迭部县,die bu xian
623025,玛曲县,ma qu xian
623026,碌曲县,lu qu xian
623027,夏河县,xia he xian
630000,青海省,qing hai sheng
630100,西宁市,xi ning shi
630102,城东区,cheng dong qu
630103,城中区,cheng zhong qu
630104,城西区,cheng xi qu
630105,城北区,cheng bei qu
630106,湟中区,huang zhong qu
630121,大通回族土族自治县,da tong hui zu tu zu zi zhi xian
630123,湟源县,huang yuan xian
630200,海东市,hai dong shi
630202,乐都区,le du qu
630203,平安区,ping an qu
630222,民和回族土族自治县,min he hui zu tu zu zi zhi xian
630223,互助土族自治县,hu zhu tu zu zi zhi xian
630224,化隆回族自治县,hua long hui zu zi zhi xian
630225,循化撒拉族自治县,xun hua sa la zu zi zhi xian
632200,海北藏族自治州,hai bei zang zu zi zhi zhou
632221,门源回族自治县,men yuan hui zu zi zhi xian
632222,祁连县,qi lian xian
632223,海晏县,hai yan xian
632224,刚察县,gang cha xian
632300,黄南藏族自治州,huang nan zang zu zi zhi zhou
632301,同仁市,tong ren shi
632322,尖扎县,jian zha xian
632323,泽库县,ze ku xian
632324,河南蒙古族自治县,he nan meng gu zu zi zhi xian
632500,海南藏族自治州,hai nan zang zu zi zhi zhou
632521,共和县,gong he xian
632522,同德县,tong de xian
632523,贵德县,gui de xian
632524,兴海县,xing hai xian
632525,贵南县,gui nan xian
632600,果洛藏族自治州,guo luo zang zu zi zhi zhou
632621,玛沁县,ma qin xian
632622,班玛县,ban ma xian
632623,甘德县,gan de xian
632624,达日县,da ri xian
632625,久治县,jiu zhi xian
632626,玛多县,ma duo xian
632700,玉树藏族自治州,yu shu zang zu zi zhi zhou
632701,玉树市,yu shu shi
632722,杂多县,za duo xian
632723,称多县,cheng duo xian
632724,治多县,zhi duo xian
632725,囊谦县,nang qian xian
632726,曲麻莱县,qu ma lai xian
632800,海西蒙古族藏族自治州,hai xi meng gu zu zang zu zi zhi zhou
632801,格尔木市,ge er mu shi
632802,德令哈市,de ling ha shi
632803,茫崖市,mang ya shi
632821,乌兰县,wu lan xian
632822,都兰县,du lan xian
632823,天峻县,tian jun xian
632857,大柴旦行政委员会,da chai dan xing zheng wei yuan hui
640000,宁夏回族自治区,ning xia hui zu zi zhi qu
640100,银川市,yin chuan shi
640104,兴庆区,xing qing qu
640105,西夏区,xi xia qu
640106,金凤区,jin feng qu
640121,永宁县,yong ning xian
640122,贺兰县,he lan xian
640181,灵武市,ling wu shi
640200,石嘴山市,shi zui shan shi
640202,大武口区,da wu kou qu
640205,惠农区,hui nong qu
640221,平罗县,ping luo xian
640300,吴忠市,wu zhong shi
640302,利通区,li tong qu
640303,红寺堡区,hong si bu qu
640323,盐池县,yan chi xian
640324,同心县,tong xin xian
640381,青铜峡市,qing tong xia shi
640400,固原市,gu yuan shi
640402,原州区,yuan zhou qu
640422,西吉县,xi ji xian
640423,隆德县,long de xian
640424,泾源县,jing yuan xian
640425,彭阳县,peng yang xian
640500,中卫市,zhong wei shi
640502,沙坡头区,sha po tou qu
640521,中宁县,zhong ning xian
640522,海原县,hai yuan xian
650000,新疆维吾尔自治区,xin jiang wei wu er zi zhi qu
650100,乌鲁木齐市,wu lu mu qi shi
650102,天山区,tian shan qu
650103,沙依巴克区,sha yi ba ke qu
650104,新市区,xin shi qu
650105,水磨沟区,shui mo gou qu
650106,头屯河区,tou tun he qu
650107,达坂城区,da ban cheng qu
650109,米东区,mi dong qu
650121,乌鲁木齐县,wu lu mu qi xian
650200,克拉玛依市,ke la ma yi shi
650202,独山子区,du shan zi qu
650203,克拉玛依区,ke la ma yi qu
650204,白碱滩区,bai jian tan qu
650205,乌尔禾区,wu er he qu
650400,吐鲁番市,tu lu fan shi
650402,高昌区,gao chang qu
650421,鄯善县,shan shan xian
650422,托克逊县,tuo ke xun xian
650500,哈密市,ha mi shi
650502,伊州区,yi zhou qu
650521,巴里坤哈萨克自治县,ba li kun ha sa ke zi zhi xian
650522,伊吾县,yi wu xian
652300,昌吉回族自治州,chang ji hui zu zi zhi zhou
652301,昌吉市,chang ji shi
652302,阜康市,fu kang shi
652323,呼图壁县,hu tu bi xian
652324,玛纳斯县,ma na si xian
652325,奇台县,qi tai xian
652327,吉木萨尔县,ji mu sa er xian
652328,木垒哈萨克自治县,mu lei ha sa ke zi zhi xian
652700,博尔塔拉蒙古自治州,bo er ta la meng gu zi zhi zhou
652701,博乐市,bo le shi
652702,阿拉山口市,a la shan kou shi
652722,精河县,jing he xian
652723,温泉县,wen quan xian
652800,巴音郭楞蒙古自治州,ba yin guo leng meng gu zi zhi zhou
652801,库尔勒市,ku er le shi
652822,轮台县,lun tai xian
652823,尉犁县,yu li xian
652824,若羌县,ruo qiang xian
652825,且末县,qie mo xian
652826,焉耆回族自治县,yan qi hui zu zi zhi xian
652827,和静县,he jing xian
652828,和硕县,he shuo xian
652829,博湖县,bo hu xian
652871,库尔勒经济技术开发区,ku er le jing ji ji shu kai fa qu,,,2023-06-30,,derived
652900,阿克苏地区,a ke su di qu
652901,阿克苏市,a ke su shi
652901001000,兰干街道,lan gan jie dao
652901001001,前进社区,qian jin she qu,111,,,,rule
652901001003,柯柯牙社区,ke ke ya she qu,111,,,,rule
652901001005,海江社区,hai jiang she qu,111,,,,rule
652901001006,兰干社区,lan gan she qu,111,,,,rule
652901001010,朝阳社区,chao yang she qu,111,,,,rule
652901001011,绿苑社区,lv yuan she qu,111,,,,rule
652901001012,英阿瓦提社区,ying a wa ti she qu,111,,,,rule
652901001016,红光社区,hong guang she qu,111,,,,rule
652901002000,英巴扎街道,ying ba zha jie dao
652901002001,水韵社区,shui yun she qu,111,,,,rule
652901002004,英巴扎社区,ying ba zha she qu,111,,,,rule
652901002005,英买里社区,ying mai li she qu,111,,,,rule
652901002008,巴格其社区,ba ge qi she qu,111,,,,rule
652901002011,晨光社区,chen guang she qu,111,,,,rule
652901003000,红桥街道,hong qiao jie dao
652901003001,多浪社区,duo lang she qu,111,,,,rule
652901003003,红桥社区,hong qiao she qu,111,,,,rule
652901003008,长安社区,chang an she qu,111,,,,rule
652901003009,双拥社区,shuang yong she qu,111,,,,rule
652901004000,新城街道,xin cheng jie dao
652901004002,育园社区,yu yuan she qu,111,,,,rule
652901004003,文化社区,wen hua she qu,111,,,,rule
652901004005,教育社区,jiao yu she qu,111,,,,rule
652901004007,团结社区,tuan jie she qu,111,,,,rule
652901004008,康居社区,kang ju she qu,111,,,,rule
652901004009,百合园社区,bai he yuan she qu,111,,,,rule
652901004011,晶水社区,jing shui she qu,111,,,,rule
652901004012,健康社区,jian kang she qu,111,,,,rule
652901005000,南城街道,nan cheng jie dao
652901005004,铁热克买里社区,tie re ke mai li she qu,111,,,,rule
652901005006,托万克巴扎巴格社区,tuo wan ke ba zha ba ge she qu,111,,,,rule
652901005009,火车站社区,huo che zhan she qu,111,,,,rule
652901005010,丽都社区,li du she qu,111,,,,rule
652901006000,柯柯牙街道,ke ke ya jie dao
652901006001,红旗坡社区,hong qi po she qu,111,,,,rule
652901006002,苹果园社区,ping guo yuan she qu,111,,,,rule
652901006003,大榆树社区,da yu shu she qu,111,,,,rule
652901006005,萨合提社区,sa he ti she qu,111,,,,rule
652901006007,红旗社区,hong qi she qu,111,,,,rule
652901006009,祥云社区,xiang yun she qu,111,,,,rule
652901006010,解放碑社区,jie fang bei she qu,111,,,,rule
652901006011,库木巴扎社区,ku mu ba zha she qu,111,,,,rule
652901006012,林海社区,lin hai she qu,111,,,,rule
652901007000,多浪街道,duo lang jie dao
652901007001,英巴格社区,ying ba ge she qu,111,,,,rule
652901007002,依尔玛社区,yi er ma she qu,111,,,,rule
652901007007,友谊社区,you yi she qu,111,,,,rule
652901007011,努尔巴格社区,nu er ba ge she qu,111,,,,rule
652901007012,吾斯塘博依社区,wu si tang bo yi she qu,111,,,,rule
652901007013,巴格莞社区,ba ge wan she qu,111,,,,rule
652901100000,喀拉塔勒镇,ka la ta le zhen
652901100001,英博斯坦社区,ying bo si tan she qu,121,,,,rule
652901100200,阔库拉村,kuo ku la cun,220,,,,rule
652901100202,喀让古托格拉克村,ka rang gu tuo ge la ke cun,220,,,,rule
652901100203,博斯坦村,bo si tan cun,220,,,,rule
652901100204,尤喀克博孜其村,you ka ke bo zi qi cun,220,,,,rule
652901100206,托吾热其村,tuo wu re qi cun,220,,,,rule
652901100207,喀拉喀什村,ka la ka shi cun,220,,,,rule
652901100208,托万克博孜其村,tuo wan ke bo zi qi cun,220,,,,rule
652901100209,乔纳克村,qiao na ke cun,220,,,,rule
652901100211,尤喀克萨提村,you ka ke sa ti cun,220,,,,rule
652901100212,萨提村,sa ti cun,220,,,,rule
652901100213,托万克萨提村,tuo wan ke sa ti cun,220,,,,rule
652901100214,尤喀克阿勒迪尔村,you ka ke a le di er cun,220,,,,rule
652901100215,托万克阿勒迪尔村,tuo wan ke a le di er cun,220,,,,rule
652901100216,玛坦村,ma tan cun,220,,,,rule
652901100217,英阿克艾日克村,ying a ke ai ri ke cun,220,,,,rule
652901100218,英买里村,ying mai li cun,220,,,,rule
652901100219,却日库木村,que ri ku mu cun,220,,,,rule
652901100220,克地木阿依玛克村,ke di mu a yi ma ke cun,220,,,,rule
652901100221,尕旺村,ga wang cun,220,,,,rule
652901100222,纳玛特村,na ma te cun,220,,,,rule
652901100223,色日克克尔钦村,se ri ke ke er qin cun,220,,,,rule
652901100224,哈萨克村,ha sa ke cun,220,,,,rule
652901100225,吐格曼贝希村,tu ge man bei xi cun,220,,,,rule
652901100227,多斯库里村,duo si ku li cun,220,,,,rule
652901101000,阿依库勒镇,a yi ku le zhen
652901101001,和顺社区,he shun she qu,121,,,,rule
652901101200,墩买里村,dun mai li cun,220,,,,rule
652901101201,吉格代巴格村,ji ge dai ba ge cun,220,,,,rule
652901101202,库勒村,ku le cun,220,,,,rule
652901101203,托万克买里村,tuo wan ke mai li cun,220,,,,rule
652901101204,协合力村,xie he li cun,220,,,,rule
652901101205,尤喀克提根村,you ka ke ti gen cun,220,,,,rule
652901101206,恰其村,qia qi cun,220,,,,rule
652901101207,阔纳巴扎村,kuo na ba zha cun,220,,,,rule
652901101209,兰干村,lan gan cun,220,,,,rule
652901101210,托万克提根村,tuo wan ke ti gen cun,220,,,,rule
652901101211,帕依那普村,pa yi na pu cun,220,,,,rule
652901101212,塔西巴格村,ta xi ba ge cun,220,,,,rule
652901101213,尤喀日克阔什艾日克村,you ka ri ke kuo shi ai ri ke cun,220,,,,rule
652901101214,萨依买里村,sa yi mai li cun,220,,,,rule
652901101215,克什勒克艾日克村,ke shi le ke ai ri ke cun,220,,,,rule
652901101216,阿克提坎村,a ke ti kan cun,220,,,,rule
652901101217,塔什塔村,ta shi ta cun,220,,,,rule
652901101218,阿萨村,a sa cun,220,,,,rule
652901101219,黄宫村,huang gong cun,220,,,,rule
652901101220,墩阔坦村,dun kuo tan cun,220,,,,rule
652901102000,依干其镇,yi gan qi zhen
652901102004,永定社区,yong ding she qu,121,,,,rule
652901102005,长兴社区,chang xing she qu,121,,,,rule
652901102006,凤泉社区,feng quan she qu,121,,,,rule
652901102008,育才社区,yu cai she qu,121,,,,rule
652901102201,巴格其村,ba ge qi cun,220,,,,rule
652901102202,喀拉木克其村,ka la mu ke qi cun,220,,,,rule
652901102203,尤喀克巴里当村,you ka ke ba li dang cun,220,,,,rule
652901102204,阔什托格拉克村,kuo shi tuo ge la ke cun,220,,,,rule
652901102205,依尔玛村,yi er ma cun,220,,,,rule
652901102206,托万克巴里当村,tuo wan ke ba li dang cun,220,,,,rule
652901102207,民乐村,min yue cun,220,,,,rule
652901102208,依干其村,yi gan qi cun,220,,,,rule
652901102210,良种托万克科克巴什村,liang zhong tuo wan ke ke ke ba shi cun,220,,,,rule
652901102211,尤喀克科克巴什村,you ka ke ke ke ba shi cun,220,,,,rule
652901102212,尤勒滚鲁克村,you le gun lu ke cun,220,,,,rule
652901102213,布隆科瑞克村,bu long ke rui ke cun,220,,,,rule
652901102214,赛克帕其村,sai ke pa qi cun,220,,,,rule
652901102215,阿苏克兰干村,a su ke lan gan cun,220,,,,rule
652901102217,良种尤喀克乔格塔勒村,liang zhong you ka ke qiao ge ta le cun,220,,,,rule
652901102218,良种库木克什拉克村,liang zhong ku mu ke shi la ke cun,220,,,,rule
652901102219,良种托万克乔格塔勒村,liang zhong tuo wan ke qiao ge ta le cun,220,,,,rule
652901102220,绿水村,lv shui cun,220,,,,rule
652901102221,华阳村,hua yang cun,220,,,,rule
652901201000,拜什吐格曼乡,bai shi tu ge man xiang
652901201200,科克巴什村,ke ke ba shi cun,220,,,,rule
652901201201,尤喀克兰干村,you ka ke lan gan cun,220,,,,rule
652901201202,阿热兰干村,a re lan gan cun,220,,,,rule
652901201204,尤喀克英巴扎村,you ka ke ying ba zha cun,220,,,,rule
652901201205,托万克英巴扎村,tuo wan ke ying ba zha cun,220,,,,rule
652901201206,英巴扎村,ying ba zha cun,220,,,,rule
652901201208,托万克阿布来希艾日克村,tuo wan ke a bu lai xi ai ri ke cun,220,,,,rule
652901201209,尤喀克格西木艾日克村,you ka ke ge xi mu ai ri ke cun,220,,,,rule
652901201211,托万克格西木艾日克村,tuo wan ke ge xi mu ai ri ke cun,220,,,,rule
652901201212,兴旺村,xing wang cun,220,,,,rule
652901201214,富安村,fu an cun,220,,,,rule
652901201216,欧吐拉艾日克村,ou tu la ai ri ke cun,220,,,,rule
652901201218,吉格代阔坦村,ji ge dai kuo tan cun,220,,,,rule
652901201220,河源村,he yuan cun,220,,,,rule
652901201221,下河村,xia he cun,220,,,,rule
652901201223,吾甫尔巴什村,wu fu er ba shi cun,220,,,,rule
652901201224,尤喀克英吾斯塘村,you ka ke ying wu si tang cun,220,,,,rule
652901201225,英阿瓦提村,ying a wa ti cun,220,,,,rule
652901202000,托普鲁克乡,tuo pu lu ke xiang
652901202200,尤喀克喀拉喀勒村,you ka ke ka la ka le cun,220,,,,rule
652901202201,托万克喀拉喀勒村,tuo wan ke ka la ka le cun,220,,,,rule
652901202202,托普鲁克村,tuo pu lu ke cun,220,,,,rule
652901202203,喀什贝希村,ka shi bei xi cun,220,,,,rule
652901202204,硝尔村,xiao er cun,220,,,,rule
652901202205,喀拉库勒村,ka la ku le cun,220,,,,rule
652901202206,喀拉央塔克村,ka la yang ta ke cun,220,,,,rule
652901202207,色日克苏村,se ri ke su cun,220,,,,rule
652901202208,帕合特勒克村,pa he te le ke cun,220,,,,rule
652901202209,吾斯塘博依村,wu si tang bo yi cun,220,,,,rule
652901202210,木日开旦木村,mu ri kai dan mu cun,220,,,,rule
652901203000,库木巴什乡,ku mu ba shi xiang
652901203200,巴什巴格村,ba shi ba ge cun,220,,,,rule
652901203201,巴格万村,ba ge wan cun,220,,,,rule
652901203202,帕来其村,pa lai qi cun,220,,,,rule
652901203203,阿克艾日克村,a ke ai ri ke cun,220,,,,rule
652901203204,托帕克阿热勒村,tuo pa ke a re le cun,220,,,,rule
652901203205,尤喀克喀日纳斯村,you ka ke ka ri na si cun,220,,,,rule
652901203206,索勒尕依村,suo le ga yi cun,220,,,,rule
652901203207,托万克喀日纳斯村,tuo wan ke ka ri na si cun,220,,,,rule
652901203208,阔什艾日克村,kuo shi ai ri ke cun,220,,,,rule
652901203209,尤喀克玉特其村,you ka ke yu te qi cun,220,,,,rule
652901203210,托万克玉特其村,tuo wan ke yu te qi cun,220,,,,rule
652901203211,塔尕尔其村,ta ga er qi cun,220,,,,rule
652901203212,阿亚克巴格其村,a ya ke ba ge qi cun,220,,,,rule
652901203213,阿热买里村,a re mai li cun,220,,,,rule
652901404000,实验林场,shi yan lin chang
652901404418,兴林社区,xing lin she qu,123,,,,rule
652901404421,枣林社区,zao lin she qu,123,,,,rule
652901404422,园林社区,yuan lin she qu,123,,,,rule
652901404423,祥林社区,xiang lin she qu,123,,,,rule
652901407000,纺织工业城,fang zhi gong ye cheng
652901407402,巨龙社区,ju long she qu,123,,,,rule
652901407403,沙河庄社区,sha he zhuang she qu,123,,,,rule
652901407404,盛苑社区,sheng yuan she qu,123,,,,rule
652901407405,静湖社区,jing hu she qu,123,,,,rule
652901407406,南苑社区,nan yuan she qu,123,,,,rule
652901408000,经济技术开发区,jing ji ji shu kai fa qu
652901408001,林园社区,lin yuan she qu,123,,,,rule
652901408002,西园社区,xi yuan she qu,123,,,,rule
652901409000,特色产业园区,te se chan ye yuan qu
652901409498,特色产业园区虚拟社区,te se chan ye yuan qu xu ni she qu,123,,,,rule
652901410000,柳源农场,liu yuan nong chang
652901410001,永兴社区,yong xing she qu,123,,,,rule
652901410002,天海社区,tian hai she qu,123,,,,rule
652901410003,瑞丰社区,rui feng she qu,123,,,,rule
652901410004,祥和社区,xiang he she qu,123,,,,rule
652901410005,永和社区,yong he she qu,123,,,,rule
652902,库车市,ku che shi
652922,温宿县,wen su xian
652924,沙雅县,sha ya xian
652925,新和县,xin he xian
652926,拜城县,bai cheng xian
652927,乌什县,wu shi xian
652928,阿瓦提县,a wa ti xian
652929,柯坪县,ke ping xian
653000,克孜勒苏柯尔克孜自治州,ke zi le su ke er ke zi zi zhi zhou
653001,阿图什市,a tu shi shi
653022,阿克陶县,a ke tao xian
653023,阿合奇县,a he qi xian
653024,乌恰县,wu qia xian
653100,喀什地区,ka shi di qu
653101,喀什市,ka shi shi
653121,疏附县,shu fu xian
653122,疏勒县,shu le xian
653123,英吉沙县,ying ji sha xian
653124,泽普县,ze pu xian
653125,莎车县,sha che xian
653126,叶城县,ye cheng xian
653127,麦盖提县,mai gai ti xian
653128,岳普湖县,yue pu hu xian
653129,伽师县,jia shi xian
653130,巴楚县,ba chu xian
653131,塔什库尔干塔吉克自治县,ta shi ku er gan ta ji ke zi zhi xian
653200,和田地区,he tian di qu
653201,和田市,he tian shi
653221,和田县,he tian xian
653222,墨玉县,mo yu xian
653223,皮山县,pi shan xian
653224,洛浦县,luo pu xian
653225,策勒县,ce le xian
653226,于田县,yu tian xian
653227,民丰县,min feng xian
654000,伊犁哈萨克自治州,yi li ha sa ke zi zhi zhou
654002,伊宁市,yi ning shi
654003,奎屯市,kui tun shi
654004,霍尔果斯市,huo er guo si shi
654021,伊宁县,yi ning xian
654022,察布查尔锡伯自治县,cha bu cha er xi bo zi zhi xian
654023,霍城县,huo cheng xian
654024,巩留县,gong liu xian
654025,新源县,xin yuan xian
654026,昭苏县,zhao su xian
654027,特克斯县,te ke si xian
654028,尼勒克县,ni le ke xian
654200,塔城地区,ta cheng di qu
654201,塔城市,ta cheng shi
654202,乌苏市,wu su shi
654203,沙湾市,sha wan shi,,2021-01-01
654221,额敏县,e min xian
654223,沙湾县,sha wan xian,,,2021-12-31,654203,history
654224,托里县,tuo li xian
654225,裕民县,yu min xian
654226,和布克赛尔蒙古自治县,he bu ke sai er meng gu zi zhi xian
654300,阿勒泰地区,a le tai di qu
654301,阿勒泰市,a le tai shi
654321,布尔津县,bu er jin xian
654322,富蕴县,fu yun xian
654323,福海县,fu hai xian
654324,哈巴河县,ha ba he xian
654325,青河县,qing he xian
654326,吉木乃县,ji mu nai xian
659000,自治区直辖县级行政区划,zi zhi qu zhi xia xian ji xing zheng qu hua
659001,石河子市,shi he zi shi
659002,阿拉尔市,a la er shi
659003,图木舒克市,tu mu shu ke shi
659004,五家渠市,wu jia qu shi
659005,北屯市,bei tun shi
659006,铁门关市,tie men guan shi
659007,双河市,shuang he shi
659008,可克达拉市,ke ke da la shi
659009,昆玉市,kun yu shi
659010,胡杨河市,hu yang he shi
659011,新星市,xin xing shi
659012,白杨市,bai yang shi,,2023-01-01
`;
