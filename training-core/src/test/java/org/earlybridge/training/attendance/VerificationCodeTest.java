package org.earlybridge.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"7K4M-Q2XW-9TRC-H6BN", "7k4mq2xw9trch6bn", " 7k4m q2xw 9trc h6bn ", "7K4M–Q2XW 9TRC-H6BN"})
    void however_it_is_typed_it_is_the_same_code(String typed) {
        assertThat(VerificationCode.typed(typed)).contains(new VerificationCode("7K4M-Q2XW-9TRC-H6BN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7K4M", "7K4M-Q2XW-9TRC-H6BO", "7K4M-Q2XW-9TRC-H6BN-2", "' OR 1=1 --", "7K4M-Q2XW-9TRC-H6B0"
            })
    void what_cannot_be_one_is_none(String typed) {
        assertThat(VerificationCode.typed(typed)).isEmpty();
    }

    @Test
    void nobody_gets_the_same_twice() {
        SecureRandom random = new SecureRandom();
        Set<String> codes = new HashSet<>();
        for (int one = 0; one < 10_000; one++) {
            assertThat(codes.add(VerificationCode.random(random).text())).isTrue();
        }
    }
}
