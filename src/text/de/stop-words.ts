/** German function words: they carry grammar, not subject matter. */
import { wordSet } from '../engine/wordlists.ts';

export const germanStopWords: ReadonlySet<string> = wordSet(`
  aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm andern anders auch
  auf aus außer außerdem bei beim beide beiden beider bereits bevor bin bis bislang bisher bist da dabei dadurch dafür
  dagegen daher damals damit danach dann daran darauf daraus darf darin darüber darum das dass daß davon davor dazu dein
  deine dem demnach den denen denn dennoch der deren derer derzeit des deshalb dessen desto deswegen dich die dies diese
  dieselbe dieselben diesem diesen dieser dieses dir doch dort du durch dürfen dürfte dürften eben ebenfalls ebenso eher
  ein eine einem einen einer eines einig einige einigem einigen einiger einiges einmal er erst ersten es etwa etwas euch
  euer eure falls fast für gar gegen gegenüber gemäß genau gern gerade gibt hab habe haben hat hatte hatten hätte hätten
  hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem infolge innerhalb ins insgesamt
  inzwischen irgend ist ja je jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt kam kann kaum
  kein keine keinem keinen keiner keines kommt könne können könnte könnten lassen laut man manch manche manchem manchen
  mancher manches mehr mein meine mich mir mit mittlerweile möchte mögen muss müssen musste müsste nach nachdem nahezu
  neben nicht nichts noch nun nur ob oben oder oft ohne pro rund sämtliche schon sehr sei seien sein seine seinem seinen
  seiner seines seit seitdem selbst sich sie sind so sobald sodass sofern sogar solch solche solchem solchen solcher
  solches soll sollen sollte sollten somit sondern sonst soweit sowie sowohl statt trotz über überhaupt um und uns unser
  unsere unter viel viele vielen vieler vom von vor während war wäre waren wären warum was wegen weil weiter weitere
  weiteren weiterer weiterhin welche welchem welchen welcher welches wem wen wenig wenige wenigen weniger wenn wer werde
  werden wessen wie wieder will wir wird wo wobei wodurch wohl wollen wollte wollten womit worden wurde wurden würde
  würden zu zudem zum zur zuvor zwar zwischen
`);
