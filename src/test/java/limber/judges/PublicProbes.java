package limber.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.pengrad.telegrambot.model.ChatFullInfo;
import com.pengrad.telegrambot.model.ChatMember;
import com.pengrad.telegrambot.model.ChosenInlineResult;
import com.pengrad.telegrambot.model.InlineQuery;
import com.pengrad.telegrambot.model.request.InlineQueryResultArticle;
import com.pengrad.telegrambot.model.request.InlineQueryResultCachedGif;
import com.pengrad.telegrambot.model.request.InlineQueryResultsButton;
import com.pengrad.telegrambot.model.request.InputTextMessageContent;
import com.pengrad.telegrambot.model.request.ParseMode;
import com.pengrad.telegrambot.request.AnswerInlineQuery;
import com.pengrad.telegrambot.request.EditMessageText;
import com.pengrad.telegrambot.request.GetChat;
import com.pengrad.telegrambot.request.GetChatMember;
import com.pengrad.telegrambot.request.GetUpdates;
import com.pengrad.telegrambot.request.LeaveChat;
import java.io.IOException;

/// What the second client reads where more than one person is: in groups and in inline mode.
final class PublicProbes {

  /// A group of two people.
  static final long GROUP = -1001;

  private PublicProbes() {}

  /// The bot is added to the group, and has read that.
  static void join(SecondClient client) throws IOException {
    client.does(GROUP, "members", "{'bot':true}");
    assertThat(client.update().myChatMember().newChatMember().status())
        .isEqualTo(ChatMember.Status.member);
    assertThat(client.update().message().newChatMembers()[0].username()).isEqualTo("sandbox_bot");
  }

  static void inline(SecondClient client) throws IOException {
    String picture = MessageProbes.animated(client).animation().fileId();
    client.ask(new GetUpdates().timeout(0).allowedUpdates("inline_query", "chosen_inline_result"));
    client.does(Probes.SOMEBODY, "inline", "{'query':'bird dog'}");
    InlineQuery query = client.update().inlineQuery();
    assertThat(query.query()).isEqualTo("bird dog");
    assertThat(query.chatType()).isEqualTo("sender");

    client.ask(
        new AnswerInlineQuery(
                query.id(),
                new InlineQueryResultArticle("1", "Bird dog", words())
                    .description("For a steady trunk")
                    .replyMarkup(MessageProbes.keyboard()),
                new InlineQueryResultCachedGif("2", picture).caption("Slowly"))
            .button(new InlineQueryResultsButton("Begin", "rt_classic"))
            .cacheTime(300)
            .isPersonal(true)
            .nextOffset("2"));

    client.does(
        Probes.SOMEBODY, "choices", "{'inline_query_id':'" + query.id() + "','result_id':'1'}");
    ChosenInlineResult chosen = client.update().chosenInlineResult();
    assertThat(chosen.resultId()).isEqualTo("1");
    client.ask(new EditMessageText(chosen.inlineMessageId(), "Done"));
  }

  private static InputTextMessageContent words() {
    return new InputTextMessageContent("<b>Bird dog</b>").parseMode(ParseMode.HTML);
  }

  static void group(SecondClient client) throws IOException {
    join(client);

    ChatFullInfo group = client.ask(new GetChat(GROUP)).chat();

    assertThat(group.type()).isEqualTo(ChatFullInfo.Type.supergroup);
    assertThat(group.title()).isEqualTo("Group 1");
  }

  static void member(SecondClient client) throws IOException {
    join(client);

    ChatMember person = client.ask(new GetChatMember(GROUP, 2)).chatMember();

    assertThat(person.user().id()).isEqualTo(2);
  }

  static void leaving(SecondClient client) throws IOException {
    join(client);

    client.ask(new LeaveChat(GROUP));

    assertThat(client.refused(new GetChat(GROUP)).errorCode()).isEqualTo(403);
  }
}
