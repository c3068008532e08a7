package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageDetectorTest {

  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The board said on Tuesday that it will close the pier, and that the work would take a year.",
        "de|Die Behörde teilte am Dienstag mit, dass der Pier geschlossen wird und die Arbeiten ein Jahr dauern.",
        "fr|Le conseil a annoncé mardi que la jetée sera fermée en mai et que les travaux dureront un an.",
        "es|La junta anunció el martes que el muelle se cerrará en mayo y que las obras durarán un año.",
        "it|Il consiglio ha annunciato martedì che il molo sarà chiuso e che i lavori dureranno un anno.",
        "pt|O conselho anunciou na terça-feira que o cais será fechado em maio e que as obras não vão parar.",
        "nl|Het bestuur heeft dinsdag gezegd dat de pier in mei wordt gesloten en dat het werk een jaar duurt.",
        "pl|Zarząd poinformował we wtorek, że molo zostanie zamknięte w maju, a prace potrwają do końca roku.",
        "sv|Styrelsen sade på tisdagen att piren ska stängas i maj och att arbetet kommer att ta ett år.",
        "tr|Kurul salı günü yaptığı açıklamada iskelenin mayıs ayında kapatılacağını ve bunun için bir yıl gerektiğini söyledi.",
        "ru|Совет сообщил во вторник, что пирс закроют в мае и что работы займут не меньше года.",
        "uk|Рада повідомила у вівторок, що пірс закриють у травні і що роботи триватимуть до кінця року.",
        "ar|قال المجلس يوم الثلاثاء إن الرصيف سيغلق في مايو وإن العمل سيستغرق عاما على الأقل",
        "zh|港务委员会星期二说，北码头将于五月关闭，工程将持续一年。",
        "ja|港湾委員会は火曜日、北の桟橋を五月に閉鎖すると発表した。",
        "ko|항만 위원회는 화요일 부두를 폐쇄할 것이라고 밝혔다.",
      })
  void tellsTheLanguage(String code, String text) {
    assertThat(detector.detect(text)).isEqualTo(code);
  }

  @Test
  void saysSoWhenItCannotTell() {
    assertThat(detector.detect("")).isEqualTo("und");
    assertThat(detector.detect("12 345 67")).isEqualTo("und");
    assertThat(detector.detect("Zxq brf ghwk plmn")).isEqualTo("und");
  }
}
