import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useBoard } from "../store/use-board";

/** From a page within "Danh mục" back to it. */
export function BackButton({ onBack }: { onBack(): void }) {
  const { words } = useBoard();
  return (
    <div>
      <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} onClick={onBack}>
        {words.backToCatalogue}
      </Button>
    </div>
  );
}
