package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** A sheet of the shape of a published one: 11 sections, 4 subsections, 72 controls, ids made from position. */
final class RevisedSheet {

    /** How many controls stand directly under each section; a nested list is a subsection. */
    private static final List<List<Integer>> SHAPE = List.of(
            List.of(2),
            List.of(0, 5),
            List.of(0, 1, 2, 1),
            List.of(2),
            List.of(6),
            List.of(31),
            List.of(1),
            List.of(3),
            List.of(5),
            List.of(6),
            List.of(7));

    private static final String CHARACTERS = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所"
            + "民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前"
            + "外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公"
            + "无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知"
            + "较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器";

    private static final String BOILERPLATE = "用于提供云服务的应用程序、操作系统、服务器和网络设备";

    private RevisedSheet() {}

    static Checklist sheet() {
        SplittableRandom random = new SplittableRandom(-72);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < SHAPE.size(); i++) {
            List<Integer> counts = SHAPE.get(i);
            String id = Integer.toString(i + 1);
            Section.Builder section = section(id, random).addAllControls(controls(id, counts.get(0), random));
            for (int j = 1; j < counts.size(); j++) {
                String subId = id + "." + j;
                section.addSection(section(subId, random)
                        .addAllControls(controls(subId, counts.get(j), random))
                        .build());
            }
            sections.add(section.build());
        }
        return Checklist.builder()
                .id(ChecklistId.of("sheet"))
                .revision("2024-12-27")
                .revisedOn(LocalDate.of(2024, 12, 27))
                .title(LocalizedText.of("安全检查表"))
                .language(Locale.SIMPLIFIED_CHINESE)
                .legend(Legend.of(
                        LegendEntry.of("○", ComplianceState.IMPLEMENTED),
                        LegendEntry.of("△", ComplianceState.PARTIAL),
                        LegendEntry.of("※", ComplianceState.QUALIFIED)))
                .addCertifications(
                        certificate("ISO/IEC 27001", "IS 577142"), certificate("ISO/IEC 27017", "CLOUD 715091"))
                .sections(sections)
                .build();
    }

    private static Certification certificate(String standard, String number) {
        return Certification.builder()
                .standard(standard)
                .registrationNumber(number)
                .expiresOn(LocalDate.of(2025, 11, 9))
                .build();
    }

    static Section.Builder section(String id, SplittableRandom random) {
        return Section.builder()
                .id(SectionId.of(id))
                .label(id.substring(id.lastIndexOf('.') + 1))
                .title(LocalizedText.of(words(random, 6)));
    }

    private static List<Control> controls(String section, int count, SplittableRandom random) {
        List<Control> controls = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            controls.add(control(section + "." + i, random));
        }
        return controls;
    }

    static Control control(String id, SplittableRandom random) {
        Answer.Builder answer = Answer.builder()
                .state(ComplianceState.IMPLEMENTED)
                .mark("○")
                .remark(LocalizedText.of(words(random, 60)));
        for (int i = 0; i < 2; i++) {
            answer.addEvidence(EvidenceLink.builder()
                    .label(LocalizedText.of(words(random, 8)))
                    .uri(URI.create("https://www.example.com/" + random.nextInt(1_000_000)))
                    .build());
        }
        String boilerplate = random.nextInt(4) == 0 ? BOILERPLATE : "";
        return Control.builder()
                .id(ControlId.of(id))
                .label(id.substring(id.lastIndexOf('.') + 1))
                .requirement(LocalizedText.of(words(random, 12) + boilerplate + words(random, 12) + "。"))
                .answer(answer.build())
                .build();
    }

    static String words(SplittableRandom random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return words.toString();
    }
}
