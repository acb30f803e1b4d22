package org.earlybridge.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void words_are_small_letters_and_digits_with_a_space_before_each() {
        assertThat(SearchWords.of("ELK-35", "Elklan:  Café, 3–5s!").text()).isEqualTo(" elk 35 elklan cafe 3 5s");
    }

    @Test
    void a_phrase_people_use_is_asked_as_one_with_its_other_names() {
        assertThat(SearchWords.of("First aid March").asked())
                .containsExactly(List.of(" first aid", " pfa"), List.of(" march"));
    }

    @Test
    void the_longest_phrase_wins() {
        assertThat(SearchWords.of("every child a talker").asked())
                .containsExactly(List.of(" every child a talker", " ecat"));
    }

    @Test
    void speech_finds_elklan_but_elklan_finds_only_itself() {
        assertThat(SearchWords.of("speech").asked().get(0)).contains(" elklan");
        assertThat(SearchWords.of("elklan").asked()).containsExactly(List.of(" elklan"));
    }

    @Test
    void a_word_is_asked_once_and_no_more_than_twelve() {
        assertThat(SearchWords.of("aid aid aid").asked()).containsExactly(List.of(" aid"));
        assertThat(SearchWords.of("a b c d e f g h i j k l m n").asked()).hasSize(12);
    }

    @Property
    void whatever_is_typed_no_sign_of_a_pattern_is_left(@ForAll String typed) {
        assertThat(SearchWords.of(typed).asked())
                .allSatisfy(ways -> assertThat(ways).allMatch(way -> way.matches("( [a-z0-9]+)+")));
    }
}
