package limber.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LostTest {

  private static final String SENT =
      "{'result':[{'id':7,'text':'x','place':{'latitude':1.50},'old':false}]}";

  private static List<String> lost(String read) throws JsonProcessingException {
    JsonMapper json = new JsonMapper();
    return Lost.between(
        json.readTree(SENT.replace('\'', '"')), json.readTree(read.replace('\'', '"')));
  }

  @Test
  void nothingIsLostOfWhatIsAllThere() throws JsonProcessingException {
    assertThat(
            lost("{'ok':true,'result':[{'old':false,'place':{'latitude':1.5},'text':'x','id':7}]}"))
        .isEmpty();
  }

  @Test
  void whatIsNotThereOrOtherwiseIsLost() throws JsonProcessingException {
    assertThat(lost("{'result':[{'id':'7','text':'y','place':{},'old':false}]}"))
        .containsExactly(
            "result[0].id = 7", "result[0].text = \"x\"", "result[0].place.latitude = 1.5");
  }

  @Test
  void aListOfAnotherLengthIsLost() throws JsonProcessingException {
    assertThat(lost("{'result':[]}")).singleElement().asString().startsWith("result = [");
  }
}
