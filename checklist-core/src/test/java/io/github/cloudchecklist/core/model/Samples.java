package io.github.cloudchecklist.core.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A value of each type with every attribute set. */
final class Samples {

    static final LocalizedText TEXT =
            LocalizedText.of("信息安全组织").withTranslation(Locale.ENGLISH, "Organization of information security");

    static final Clause CLAUSE =
            Clause.builder().number("14").title(LocalizedText.of("录入数据的处理")).build();

    static final Organization ORGANIZATION = Organization.builder()
            .name(LocalizedText.of("Example Co."))
            .uri(URI.create("https://example.org/"))
            .build();

    static final Service SERVICE = Service.builder()
            .name(LocalizedText.of("Example"))
            .uri(URI.create("https://example.org/service"))
            .build();

    static final FrameworkReference FRAMEWORK = FrameworkReference.builder()
            .name("ISO/IEC 27002")
            .edition("2013")
            .title(LocalizedText.of("Code of practice"))
            .publisher(ORGANIZATION)
            .uri(URI.create("https://example.org/framework"))
            .language(Locale.ENGLISH)
            .build();

    static final ControlReference REFERENCE =
            ControlReference.builder().framework(FRAMEWORK).clause("6.1.1").build();

    static final LegendEntry LEGEND_ENTRY = LegendEntry.builder()
            .mark("○")
            .state(ComplianceState.IMPLEMENTED)
            .meaning(LocalizedText.of("実施"))
            .build();

    static final Legend LEGEND = Legend.of(LEGEND_ENTRY, LegendEntry.of("※", ComplianceState.QUALIFIED));

    static final EvidenceLink LINK = EvidenceLink.builder()
            .label(LocalizedText.of("CSIRT"))
            .uri(URI.create("https://example.org/csirt?cid=58#top"))
            .language(Locale.JAPANESE)
            .addClause(CLAUSE)
            .note(LocalizedText.of("※以上网址是日本官网。"))
            .kind(EvidenceKind.POLICY)
            .collectedOn(LocalDate.of(2024, 12, 20))
            .expiresOn(LocalDate.of(2025, 12, 20))
            .digest("sha256:" + "0f".repeat(32))
            .putProperty("reader", "procurement")
            .build();

    static final EvidenceDocument DOCUMENT = EvidenceDocument.builder()
            .name(LocalizedText.of("信息安全规范"))
            .label(LocalizedText.of("see"))
            .language(Locale.CHINESE)
            .addClause(CLAUSE)
            .note(LocalizedText.of("internal"))
            .kind(EvidenceKind.PROCEDURE)
            .collectedOn(LocalDate.of(2024, 12, 20))
            .expiresOn(LocalDate.of(2025, 12, 20))
            .digest("sha256:" + "0f".repeat(32))
            .putProperty("reader", "auditor")
            .build();

    static final EvidenceContact CONTACT = EvidenceContact.builder()
            .telephone("021-52392626")
            .hours(LocalizedText.of("工作日9:00-18:00"))
            .label(LocalizedText.of("销售咨询电话"))
            .language(Locale.JAPANESE)
            .addClause(CLAUSE)
            .note(LocalizedText.of("日文/中文皆可"))
            .kind(EvidenceKind.CONTACT)
            .collectedOn(LocalDate.of(2024, 12, 20))
            .expiresOn(LocalDate.of(2025, 12, 20))
            .digest("sha256:" + "0f".repeat(32))
            .putProperty("desk", "sales")
            .build();

    static final Certification CERTIFICATION = Certification.builder()
            .standard("ISO/IEC 27017")
            .scope(LocalizedText.of("云端服务"))
            .registrationNumber("CLOUD 715091")
            .registeredOn(LocalDate.of(2019, 11, 10))
            .expiresOn(LocalDate.of(2025, 11, 9))
            .registrar(ORGANIZATION)
            .addEvidence(LINK)
            .putProperty("cycle", "3 years")
            .build();

    static final Answer ANSWER = Answer.builder()
            .state(ComplianceState.IMPLEMENTED)
            .mark("○")
            .remark(LocalizedText.of("我们设置了防火墙。"))
            .addNote(LocalizedText.of("*根据故障类型不同，情况不限于此。"))
            .addEvidence(LINK, DOCUMENT, CONTACT)
            .sharedWith(ControlId.of("1.2"))
            .responsibility(Responsibility.SHARED)
            .answeredOn(LocalDate.of(2024, 12, 27))
            .putProperty("reviewer", "CISO")
            .build();

    static final Control CONTROL = Control.builder()
            .id(ControlId.of("1.1"))
            .label("1")
            .title(LocalizedText.of("Firewall"))
            .requirement(LocalizedText.of("引入设备（防火墙等）"))
            .guidance(LocalizedText.of("guidance"))
            .level(RequirementLevel.REQUIRED)
            .answer(ANSWER)
            .addReference(REFERENCE)
            .lifecycle(Lifecycle.DEPRECATED)
            .addReplacedBy(ControlId.of("1.2"))
            .putProperty("owner", "network")
            .build();

    static final Section SECTION = Section.builder()
            .id(SectionId.of("1"))
            .label("1")
            .title(TEXT)
            .addTypes(SectionType.ACCESS_CONTROL, SectionType.OPERATIONS_SECURITY)
            .introduction(LocalizedText.of("introduction"))
            .addControl(CONTROL)
            .addSection(section("1.1", List.of(control("1.1.1"), control("1.1.2"))))
            .putProperty("page", "1")
            .build();

    static final Checklist CHECKLIST = Checklist.builder()
            .id(ChecklistId.of("example"))
            .revision("2024-12-27")
            .title(TEXT)
            .language(Locale.forLanguageTag("zh-CN"))
            .provider(ORGANIZATION)
            .service(SERVICE)
            .revisedOn(LocalDate.of(2024, 12, 27))
            .introduction(LocalizedText.of("introduction"))
            .addBasis(FRAMEWORK)
            .addCertification(CERTIFICATION)
            .addReference(LINK)
            .legend(LEGEND)
            .addSections(SECTION, section("2", List.of(control("2.1"))))
            .putProperty("channel", "web")
            .build();

    static final CrosswalkEntry CROSSWALK_ENTRY = CrosswalkEntry.builder()
            .addSource(ControlId.of("1.1"))
            .addTargets("6.1.1", "6.1.2")
            .relationship(Relationship.INTERSECTS)
            .confidence(Confidence.CLOSE)
            .rationale(LocalizedText.of("same subject"))
            .putProperty("author", "A")
            .build();

    static final Crosswalk CROSSWALK = Crosswalk.builder()
            .checklist(ChecklistId.of("example"))
            .revision("2024-12-27")
            .target(FRAMEWORK)
            .language(Locale.ENGLISH)
            .title(LocalizedText.of("Example to ISO/IEC 27002:2013"))
            .addEntry(CROSSWALK_ENTRY)
            .putProperty("status", "draft")
            .build();

    private Samples() {}

    /** Stands in for a {@code null} that a careless caller hands in. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // null on purpose
    static <T> T nothing() {
        return null;
    }

    static Control control(String id) {
        return Control.builder()
                .id(ControlId.of(id))
                .requirement(LocalizedText.of("requirement " + id))
                .build();
    }

    static Section section(String id, List<Control> controls) {
        return Section.builder()
                .id(SectionId.of(id))
                .title(LocalizedText.of("title " + id))
                .controls(controls)
                .build();
    }
}
