package io.github.cloudchecklist.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameworkReferenceTest {

    @Test
    void saysTheNameWithItsEdition() {
        assertThat(FrameworkReference.of("ISO/IEC 27002", "2013").nameWithEdition())
                .isEqualTo("ISO/IEC 27002:2013");
        assertThat(FrameworkReference.builder().name("SOC 2").build().nameWithEdition())
                .isEqualTo("SOC 2");
    }
}
