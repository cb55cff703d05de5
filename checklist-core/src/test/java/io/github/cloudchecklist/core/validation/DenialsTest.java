package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {

    /** Words of the published sheet of cybozu.com (China), revision 2024-12-27, that take something back. */
    @ParameterizedTest
    @CsvSource({
        "6.8, 然而，西日本的数据中心并不作为整个服务的备份保护，而只是对客户环境进行备份。, 并不",
        "6.10, *根据故障类型不同，情况不限于此。, 不限于此",
        "6.13, *除了审计日志外，我们不提供任何其他日志, 不提供",
        "6.30, 用于加密存储数据的加密密钥不是为每份合同产生的，即使在合同终止后的30天内也不会被删除。, 不会被删除",
        "6.31, *我们不提供用户自定义加密方式或用户独自对自己的存储数据进行加密的功能。, 不提供"
    })
    void findWhatThePublishedSheetTakesBack(String control, String remark, String words) {
        assertThat(Denials.in(Locale.CHINA).find(remark)).as(control).contains(words);
    }

    /** Words of the same sheet that deny nothing: they forbid, or say that something bad does not happen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "操作日志以不可更改的格式保存，并保留五年。",
                "关于注册数据，除了利用该数据的用户以外，其他的用户都无法访问该数据。",
                "访问受到控制，未经授权的人无法访问或登录。",
                "所有的工作都有记录，因此不会出现未经授权使用密钥的情况。",
                "除另有规定外，未经客户书面同意，不得为服务以外的任何目的而使用或复制，或向任何第三方提供，披露或泄露。",
                "我们不会使用、披露或泄露这些信息。",
                "无论何种雇佣形式，我们都在雇佣合同和公司内部规定中制定了相关规定。",
                "除了每天收集漏洞信息外，我们还根据需要从供应商接收信息。"
            })
    void passOverWhatThePublishedSheetOnlyForbids(String remark) {
        assertThat(Denials.in(Locale.CHINESE).find(remark)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Logs are kept. Other logs are NOT AVAILABLE., not available",
        "en, We do not provide it., do not provide",
        "en, This is not yet in place., not yet",
        "ja, 監査ログ以外のログは提供していません。, 提供していません",
        "ja, 第三者に提供していません。ログは提供していません。, 提供していません",
        "zh-TW, 目前尚未提供。, 尚未"
    })
    void findDenials(Locale language, String remark, String words) {
        assertThat(Denials.in(language).find(remark)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en, A knot yet tied.",
        "en, We knew it is not yetis.",
        "en, Data is not provided to third parties.",
        "en, ''",
        "ja, 個人情報は第三者に提供していません。",
        "ja, 権限のない者はアクセスできません。",
        "zh, 信息不提供给第三方。",
        "zh, 该变更并不影响安全。",
        "fr, Nous do not provide.",
        "und, 不提供"
    })
    void passOverWhatDeniesNothing(Locale language, String remark) {
        assertThat(Denials.in(language).find(remark)).isEmpty();
    }

    @Test
    void findTheFirstAndLongestOfSeveral() {
        assertThat(Denials.in(Locale.ENGLISH).find("It is not covered and not available."))
                .contains("not covered");
        assertThat(Denials.in(Locale.ENGLISH).find("It is not guaranteed.")).contains("not guaranteed");
        assertThat(Denials.in(Locale.CHINESE).find("不提供给第三方，也不提供日志。")).contains("不提供");
    }

    /** Texts made of words, exceptions and their pieces, against a plain search for one word after the other. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "zh"})
    void findWhatAPlainSearchFinds(String language) {
        Properties lists = RuleTexts.load("denials.properties");
        List<String> words = split(lists.getProperty(language + ".words"));
        List<String> exceptions = split(lists.getProperty(language + ".exceptions"));
        List<String> pieces = new ArrayList<>(List.of("", " ", "x", "X", "。", "no", "不", "不会", "Not ", "提供"));
        pieces.addAll(words);
        pieces.addAll(exceptions);
        Random random = new Random(1);
        int found = 0;
        for (int i = 0; i < 4_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(4); length >= 0; length--) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                piece = random.nextInt(3) == 0 ? piece.substring(random.nextInt(piece.length() + 1)) : piece;
                text.append(random.nextInt(4) == 0 ? piece.toUpperCase(Locale.ROOT) : piece);
            }
            Optional<String> expected = search(text.toString(), words, exceptions);
            assertThat(Denials.in(Locale.forLanguageTag(language)).find(text.toString()))
                    .as(text.toString())
                    .isEqualTo(expected);
            found += expected.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(800, 3_900);
    }

    private static List<String> split(String list) {
        return Stream.of(list.split("\\|")).map(String::strip).toList();
    }

    private static Optional<String> search(String text, List<String> words, List<String> exceptions) {
        List<String> longestFirst = words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < text.length(); at++) {
            for (String word : longestFirst) {
                int start = at;
                boolean excepted = exceptions.stream()
                        .filter(exception -> exception.contains(word))
                        .anyMatch(exception -> lower.startsWith(exception, start - exception.indexOf(word)));
                if (lower.startsWith(word, at) && isWhole(lower, at, at + word.length()) && !excepted) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text, int start, int end) {
        String letters = "[a-z][a-z]";
        return !(start > 0 && text.substring(start - 1, start + 1).matches(letters))
                && !(end < text.length() && text.substring(end - 1, end + 1).matches(letters));
    }
}
