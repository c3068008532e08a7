package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeReaderTest {

  private final HedgeReader hedges = new HedgeReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "certain | [s:Two dockers] [c:said] [k:the ferry was sold]",
        "certain | [k:The ferry was] [c:reportedly] [k:sold]",
        "certain | [s:He] [c:claims] [k:the ferry was sold]",
        "certain | [s:They] [c:said] [k:the crew could not swim]",
        "certain | [s:They] [c:said] [k:the company that could lose most had left]",
        "certain | [s:They] [c:said] [k:the ferry will sail by May 25]",
        "certain | [s:They] [c:said] [k:the ferry was sold in May be that good or bad]",
        "certain | [s:They] [c:said] [k:the yard has been shut since 3 May 2019]",
        "certain | [s:Ada May] [c:said] [k:the ferry was sold]",
        "possible | [s:They] [c:said] [k:the ferry may be sold in May]",
        "possible | [s:They] [c:said] [k:the ferry could be sold]",
        "possible | [s:They] [c:said] [k:talks go on, and a deal may fall through]",
        "possible | [s:They] [c:said] [k:if the bank agrees, the ferry might sail in May]",
        "possible | [k:The captain] [c:allegedly] [k:slept]",
        "possible | [s:Rumours] [c:say] [k:the ferry was sold]",
        "possible | [s:An unconfirmed report] [c:said] [k:the ferry sank]",
        "probable | [k:The ferry] [c:is expected to] [k:sail]",
        "probable | [s:Dockers] [c:believe] [k:the ferry was sold]",
        "probable | [s:She] [c:said] [k:the sale was likely to be stopped]",
        "probable | [k:The buyer] [c:is understood to] [k:be a bank]",
      })
  void readsTheHedgeFromCueSourceAndMainClause(String hedge, String marked) {
    Said said = Said.of(marked);

    assertThat(hedges.hedge(said.roles(), said.text()).word()).isEqualTo(hedge);
  }

  @Test
  void aHugeContentIsReadInBoundedTime() {
    Said said = Said.of("[s:He] [c:said] [k:" + "not confirmed may ".repeat(500_000) + "]");

    assertThat(hedges.hedge(said.roles(), said.text())).isEqualTo(Hedge.POSSIBLE);
  }
}
