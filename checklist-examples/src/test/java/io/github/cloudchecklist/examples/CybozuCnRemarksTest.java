package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the remarks of the published sheet cite, counted and read by hand. */
class CybozuCnRemarksTest {

    private static final Checklist CHECKLIST = CybozuCnSheet.read().getChecklist();
    private static final String NOTE_1 = "※上面的网址是一个日本网站。";
    private static final String NOTE_2 = "※以上网址是日本官网。";

    private static Answer answer(String id) {
        return CHECKLIST.findControl(ControlId.of(id)).orElseThrow().getAnswer().orElseThrow();
    }

    private static String remark(String id) {
        return answer(id).getRemark().orElseThrow().getText();
    }

    private static List<EvidenceLink> links(String id) {
        return answer(id).getEvidence().stream()
                .filter(EvidenceLink.class::isInstance)
                .map(EvidenceLink.class::cast)
                .toList();
    }

    private static Stream<Evidence> evidence() {
        return CHECKLIST.controls().flatMap(control -> control.getAnswer().orElseThrow().getEvidence().stream());
    }

    private static Stream<EvidenceLink> links() {
        return evidence().filter(EvidenceLink.class::isInstance).map(EvidenceLink.class::cast);
    }

    @Test
    void findsFortyTwoLinksToTwentySevenAddresses() {
        assertThat(links()).hasSize(42);
        assertThat(links().map(EvidenceLink::getUri).distinct()).hasSize(27);
        assertThat(links().filter(link -> link.getLabel().isEmpty())
                        .map(link -> link.getUri().toString()))
                .containsExactly(
                        "https://www.cybozu.com/jp/terms/security.html", "https://cybozu.co.jp/products/bug-bounty/");
        assertThat(CHECKLIST
                        .controls()
                        .filter(control -> links(control.getId().text()).isEmpty()))
                .hasSize(42);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,1,ISMS基本政策,https://www.cybozu.com/jp/terms/security.html",
        "2.1.4,0,cybozu.com (中国) 服务说明书,https://www.kintone.cn/public/download/kintone_cn_service_CH20150828.pdf",
        "2.1.5,1,联系我们,https://formbridge.cn/public/form/show/90649ea024ca5a83e4107101d29ec300259e9aa05d92d4deb6bd5a47daf05b2d#/",
        "3.1.1,0,ISMS基本政策,https://www.cybozu.com/jp/terms/security.html",
        "6.1,0,Cybozu产品 帮助,https://jp.cybozu.help/zh/",
        "6.2,0,通知（才望云快讯）（kintone）,https://www.kintone.cn/service/maintain.aspx?cid=60",
        "6.2,1,ご利用中の方へ お知らせ（Garoon）,https://www.cybozu.cn/jp/support/",
        "6.8,0,基础设施运营,https://www.cybozu.com/jp/infrastructure/#infrastructure",
        "6.9,2,ご利用中の方向け お知らせ（Garoon）,https://www.cybozu.cn/jp/support/",
        "6.10,0,来自cybozu的通知(故障信息),https://cs.cybozu.co.jp/maintenance/",
        "6.18,0,数据安全,https://www.kintone.cn/service/security.aspx?cid=58",
        "6.25,0,cybozu.com 帮助>与登录相关的安全性设置的初始值,https://jp.cybozu.help/general/zh/id/02052.html",
        "7.1,0,服务利用规范,https://www.kintone.cn/public/download/LI_kintone_CN_20220215.pdf",
        "10.5,1,个人信息保护方针,https://www.kintone.cn/service/privacy.aspx?cid=59",
        "11.5,0,cybozu.com 责任分界点,https://www.cybozu.com/jp/support/data/cybozucu_boundary.pdf"
    })
    void keepsLabelsAndAddressesAsPrinted(String id, int position, String label, String uri) {
        EvidenceLink link = links(id).get(position);
        assertThat(link.getLabel()).contains(LocalizedText.of(label));
        assertThat(link.getUri()).hasToString(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,2,https://www.cybozu.com/jp/terms/security.html," + NOTE_1,
        "2.1.1,2,https://www.cybozu.com/jp/terms/security.html," + NOTE_1,
        "2.1.2,1,https://www.cybozu.com/jp/productsecurity/management/cysirt.html," + NOTE_2,
        "3.1.1,1,https://www.cybozu.com/jp/terms/security.html," + NOTE_2,
        "6.8,1,https://www.cybozu.com/jp/infrastructure/#infrastructure," + NOTE_2,
        "6.20,1,https://www.cybozu.com/jp/support/data/cybozucm_multi_tenant.pdf," + NOTE_1,
        "6.24,2,https://www.cybozu.com/jp/account/," + NOTE_1,
        "8.2,1,https://www.cybozu.com/jp/productsecurity/management/cysirt.html," + NOTE_1,
        "10.6,2,https://cybozu.co.jp/products/bug-bounty/," + NOTE_1,
        "11.5,1,https://www.cybozu.com/jp/support/data/cybozucu_boundary.pdf," + NOTE_1
    })
    void putsEachLanguageNoteOnTheLastLinkOfItsRemark(String id, int count, String uri, String note) {
        List<EvidenceLink> links = links(id);
        assertThat(links).hasSize(count);
        EvidenceLink last = links.get(count - 1);
        assertThat(last.getUri()).hasToString(uri);
        assertThat(last.getNote()).contains(LocalizedText.of(note));
        assertThat(last.getLanguage()).contains(Locale.JAPANESE);
        assertThat(links.subList(0, count - 1))
                .allSatisfy(link -> assertThat(link.getNote()).isEmpty())
                .allSatisfy(link -> assertThat(link.getLanguage()).isEmpty());
        assertThat(remark(id)).contains(note);
        assertThat(answer(id).getNotes()).noneMatch(other -> other.getText().startsWith("※"));
    }

    @Test
    void hasTenLanguageNotes() {
        assertThat(links().filter(link -> link.getNote().isPresent())).hasSize(10);
        assertThat(links().filter(link -> link.getLanguage().isPresent())).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "3.1.1,*无论何种雇佣形式，我们都在雇佣合同和公司内部规定中制定了相关规定。",
        "6.10,*根据故障类型不同，情况不限于此。",
        "6.13,*除了审计日志外，我们不提供任何其他日志",
        "6.30,*用于加密存储数据的加密密钥不是为每份合同产生的，即使在合同终止后的30天内也不会被删除。" + "系统操作人员对加密密钥的使用与客户数据一样受到限制，所有的工作都有记录，因此不会出现未经授权使用密钥的情况。",
        "6.31,*我们不提供用户自定义加密方式或用户独自对自己的存储数据进行加密的功能。" + "此外，加密密钥的管理是我们公司的责任，我们不提供用户自行生成、存储或销毁加密密钥的功能。"
    })
    void findsEachNoteOfARemark(String id, String note) {
        assertThat(answer(id).getNotes()).containsExactly(LocalizedText.of(note));
        assertThat(remark(id)).contains(note);
    }

    @Test
    void hasFiveNotesOfRemarks() {
        assertThat(CHECKLIST.controls().flatMap(control -> control.getAnswer().orElseThrow().getNotes().stream()))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"7.1,14 录入数据的处理;25 委托", "10.2,26 准据法-诉讼管辖", "10.3,21 知识产权等", "11.4,17 取消服务", "10.5,''"})
    void readsTheClausesOfTheTermsOfService(String id, String clauses) {
        EvidenceLink terms = links(id).get(0);
        assertThat(terms.getLabel()).contains(LocalizedText.of("服务利用规范"));
        assertThat(String.join(
                        ";",
                        terms.getClauses().stream()
                                .map(clause -> clause.getNumber() + " "
                                        + clause.getTitle().orElseThrow().getText())
                                .toList()))
                .isEqualTo(clauses);
    }

    @Test
    void citesFiveClausesAltogether() {
        assertThat(links().flatMap(link -> link.getClauses().stream())).hasSize(5);
    }

    @Test
    void readsTheTelephoneOfTheSalesDesk() {
        assertThat(answer("2.1.5").getEvidence().get(0))
                .isEqualTo(EvidenceContact.builder()
                        .label(LocalizedText.of("销售咨询电话"))
                        .telephone("021-52392626")
                        .note(LocalizedText.of("日文/中文皆可"))
                        .hours(LocalizedText.of("工作日9:00-18:00"))
                        .build());
        assertThat(evidence().filter(EvidenceContact.class::isInstance)).hasSize(1);
    }

    @Test
    void findsInternalDocumentsButNoLaw() {
        assertThat(CHECKLIST
                        .controls()
                        .flatMap(control -> control.getAnswer().orElseThrow().getEvidence().stream()
                                .filter(EvidenceDocument.class::isInstance)
                                .map(document -> control.getId() + " "
                                        + ((EvidenceDocument) document)
                                                .getName()
                                                .getText())))
                .containsExactly(
                        "3.2.2 信息安全规范",
                        "3.3.1 信息安全规范",
                        "5.2 信息安全规范",
                        "6.17 信息安全规范",
                        "6.17 信息系统操作手册",
                        "8.1 信息安全规范",
                        "8.2 信息安全规范",
                        "10.4 信息安全规范",
                        "11.1 信息安全规范",
                        "11.2 信息安全规范",
                        "11.3 信息安全规范");
        assertThat(remark("5.3")).contains("《建筑标准法》");
    }

    @Test
    void turnsMarkUpIntoLineBreaks() {
        assertThat(remark("3.2.2"))
                .isEqualTo("《信息安全规范》明确规定，做出以下违反安全行为的员工将受到公司雇佣规范规定的纪律处分。\n"
                        + "- 故意引发安全事件/事故 - 在信息安全方面造成重大过失 - 屡次在信息安全方面造成过失");
        assertThat(remark("6.18"))
                .isEqualTo("使用cybozu.com服务的登陆方法和访问限制设置在我们的网站上有明确的说明。\n"
                        + "▼数据安全 https://www.kintone.cn/service/security.aspx?cid=58");
        assertThat(CHECKLIST
                        .controls()
                        .flatMap(control -> control.getAnswer().orElseThrow().getRemark().stream())
                        .filter(remark -> remark.getText().matches("(?s).*<(/?p|ul)\\b.*")))
                .isEmpty();
    }

    @Test
    void keepsProseBehindAnAddressOutOfIt() {
        assertThat(links("7.1")).hasSize(1);
        assertThat(remark("7.1")).contains("LI_kintone_CN_20220215.pdf cybozu.com 使用一个外部数据中心的主机托管服务。");
        assertThat(links("6.14")).isEmpty();
    }
}
