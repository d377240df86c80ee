package limber.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

final class RequestTest {

  private static Request noted(String method, String params) throws JsonProcessingException {
    String entry = "{\"n\":1,\"method\":\"%s\",\"params\":%s}".formatted(method, params);
    return Request.noted(new JsonMapper().readTree(entry));
  }

  @Test
  void whatAFormMeansIsReadBackFromItsTexts() throws JsonProcessingException {
    Request request =
        noted(
            "sendAnimation",
            """
            {"chat_id":"7","caption":"10","show_caption_above_media":"false","animation":"4x",
             "reply_markup":"{\\"inline_keyboard\\":[]}"}\
            """);

    assertThat(request.params())
        .hasToString(
            """
            {"chat_id":7,"caption":"10","show_caption_above_media":false,"animation":"4x",\
            "reply_markup":{"inline_keyboard":[]}}\
            """);
  }

  @Test
  void aFileIsWhereItBelongs() throws JsonProcessingException {
    assertThat(noted("sendPhoto", "{\"photo\":{\"file_name\":\"a.png\",\"size\":3}}").params())
        .hasToString("{\"photo\":\"limber:upload\"}");
    assertThat(
            noted(
                    "editMessageMedia",
                    """
                    {"a.gif":{"file_name":"a.gif","size":3},
                     "media":"{\\"type\\":\\"animation\\",\\"media\\":\\"attach://a.gif\\"}"}\
                    """)
                .params())
        .hasToString("{\"media\":{\"type\":\"animation\",\"media\":\"limber:upload\"}}");
  }

  @Test
  void whatIsNoFormHasItsTypesAlready() throws JsonProcessingException {
    assertThat(noted("sendMessage", "{\"text\":\"1\",\"reply_markup\":\"{}\"}").params())
        .hasToString("{\"text\":\"1\",\"reply_markup\":\"{}\"}");
  }

  @Test
  void callsThatSayOtherWordsAreAlikeAndCallsThatMeanOthersAreNot() {
    Request one = Request.of("sendMessage", "{'chat_id':1,'text':'a','parse_mode':'HTML'}");
    Request other = Request.of("sendMessage", "{'chat_id':2,'text':'b','parse_mode':'HTML'}");
    Request wrong = Request.of("sendMessage", "{'chat_id':2,'text':'b','parse_mode':'html'}");

    assertThat(other.shape()).isEqualTo(one.shape());
    assertThat(wrong.shape()).isNotEqualTo(one.shape());
    assertThat(Request.of("sendMessage", "{'chat_id':'2','text':5}").shape())
        .isNotEqualTo(Request.of("sendMessage", "{'chat_id':'2','text':'b'}").shape());
  }
}
